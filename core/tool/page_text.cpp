#include "core/tool/page_text.h"

namespace legwise {

using namespace Qt::StringLiterals;

/// Whether an empty line stands before a line of this kind.
static bool needsGapBefore(const PageLine &line, const PageLine *before)
{
    if (!before)
        return false;
    switch (line.kind) {
    case LineKind::Title:
    case LineKind::Heading:
    case LineKind::Paragraph:
    case LineKind::Subheading:
    case LineKind::Myth:
        return before->kind != LineKind::Heading;
    case LineKind::Item:
        return before->kind == LineKind::Paragraph || before->kind == LineKind::Picture;
    case LineKind::Status:
        return before->kind != LineKind::Status;
    case LineKind::Subtitle:
    case LineKind::Names:
    case LineKind::Picture:
    case LineKind::Note:
    case LineKind::Source:
        return false;
    }
    Q_UNREACHABLE();
}

/// The line as plain text shows it, its rule or bullet included.
static QString formatted(const PageLine &line, const PageLine *before)
{
    const auto underlined = [&line](QChar rule) {
        return u"%1\n%2"_s.arg(line.english, QString(line.english.size(), rule));
    };
    switch (line.kind) {
    case LineKind::Title:
        return underlined(u'=');
    case LineKind::Heading:
        return underlined(u'-');
    case LineKind::Item:
    case LineKind::Source:
        return u"- "_s + line.english;
    case LineKind::Note:
        // Below an item it is indented, below a paragraph it goes on with it.
        return before && before->kind != LineKind::Paragraph ? u"  "_s + line.english : line.english;
    case LineKind::Subtitle:
    case LineKind::Names:
    case LineKind::Paragraph:
    case LineKind::Picture:
    case LineKind::Subheading:
    case LineKind::Myth:
    case LineKind::Status:
        return line.english;
    }
    Q_UNREACHABLE();
}

QString pageText(const QList<PageLine> &lines)
{
    QString page;
    const PageLine *before = nullptr;
    for (const PageLine &line : lines) {
        if (needsGapBefore(line, before))
            page += u'\n';
        page += formatted(line, before);
        if (!line.aside.isEmpty())
            page += u" (%1)"_s.arg(line.aside);
        page += u'\n';
        before = &line;
    }
    return page;
}

} // namespace legwise
