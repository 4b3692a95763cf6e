#include "core/content/json_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <json/reader.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <memory>
#include <string>
#include <utility>

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr qint64 mebibyte = 1 << 20;
static constexpr qint64 maximumSize = 5 * mebibyte;
static constexpr int maximumDepth = 64;

static QString inMegabytes(qint64 size)
{
    const double tenths = std::ceil(static_cast<double>(size) * 10 / static_cast<double>(mebibyte));
    return QString::number(tenths / 10, 'g', 12);
}

std::optional<QByteArray> readBytes(const PackFile &file, PackLog &log)
{
    const Place place{file.name, 0};
    const QFileInfo info(file.path);
    if (!info.exists()) {
        log.error(ProblemCode::MissingFile, place, u"this file is missing; the pack needs it"_s);
        return std::nullopt;
    }
    if (!info.isFile()) {
        log.error(ProblemCode::Unreadable, place, u"this is a folder or a device; it must be a file"_s);
        return std::nullopt;
    }
    if (info.size() > maximumSize) {
        log.error(
            ProblemCode::TooLarge, place,
            u"this file is %1 MB; a content file may have 5 MB at most"_s.arg(inMegabytes(info.size())));
        return std::nullopt;
    }
    QFile input(file.path);
    if (!input.open(QIODevice::ReadOnly)) {
        log.error(ProblemCode::Unreadable, place,
                  u"this file cannot be read (%1); check its permissions"_s.arg(input.errorString()));
        return std::nullopt;
    }
    return input.read(maximumSize);
}

/// The line of a byte, counted from 1.
static int lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.cbegin(), bytes.cbegin() + offset, '\n'));
}

static bool looksLikeUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
           (bytes.size() > 1 && (bytes.at(0) == '\0' || bytes.at(1) == '\0'));
}

/// The line of the first byte that is not UTF-8, or 0.
static int firstBadLine(const QByteArray &bytes)
{
    int line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder.decode(QByteArrayView(bytes).sliced(start, end - start));
        if (decoder.hasError())
            return line;
        start = end;
    }
    return 0;
}

static bool isUtf8(const QString &file, const QByteArray &bytes, PackLog &log)
{
    if (looksLikeUtf16(bytes)) {
        log.error(ProblemCode::Encoding, {file, 1},
                  u"this file is UTF-16; save it as UTF-8 without a byte order mark"_s);
        return false;
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        log.error(ProblemCode::Encoding, {file, 1},
                  u"this file begins with a byte order mark; save it as UTF-8 without one"_s);
        return false;
    }
    if (const int line = firstBadLine(bytes)) {
        log.error(ProblemCode::Encoding, {file, line},
                  u"a character on this line is not UTF-8; save the file as UTF-8"_s);
        return false;
    }
    return true;
}

/// JsonCpp lets comments and line breaks within texts pass even in strict mode, other programs do not. A text
/// that runs over its line is nearly always a forgotten quotation mark, and here its line is still known.
static bool isPlainJson(const QString &file, const QByteArray &bytes, PackLog &log)
{
    qsizetype textStart = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (textStart < 0) {
            if (c == '/') {
                log.error(ProblemCode::Syntax, {file, lineAt(bytes, i)},
                          u"JSON has no comments; take this one out"_s);
                return false;
            }
            if (c == '"')
                textStart = i;
        } else if (c == '"') {
            textStart = -1;
        } else if (c == '\\') {
            ++i;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            log.error(
                ProblemCode::Syntax, {file, lineAt(bytes, textStart)},
                u"a text begins on this line and does not end on it; a closing quotation mark is missing, or "
                "a line break or tab stands within the text"_s);
            return false;
        }
    }
    return true;
}

/// JsonCpp's messages in an author's words.
static QString inPlainWords(const QString &message)
{
    static const std::array<std::pair<QLatin1StringView, QString>, 7> plain{{
        {"Missing ',' or '}'"_L1, u"a comma, or the closing } of the object, is missing before this place"_s},
        {"Missing ',' or ']'"_L1, u"a comma, or the closing ] of the list, is missing before this place"_s},
        {"Missing '}' or object member"_L1,
         u"the name of a property in double quotes must stand here; perhaps a comma before a } is one too many"_s},
        {"Missing ':'"_L1, u"a colon is missing after the name of a property"_s},
        {"Syntax error: value"_L1,
         u"a value must stand here, such as a text in double quotes; perhaps a comma is one too many"_s},
        {"Extra non-whitespace"_L1, u"the file goes on after its end; perhaps a } is one too many"_s},
        {"A valid JSON document"_L1, u"the file must hold one object: { … }"_s},
    }};
    static const QRegularExpression duplicate(u"^Duplicate key: '(.*)'$"_s);
    if (const QRegularExpressionMatch match = duplicate.match(message); match.hasMatch())
        return u"the property “%1” stands twice in one object; keep one of them"_s.arg(match.captured(1));
    for (const auto &[beginning, words] : plain) {
        if (message.startsWith(beginning))
            return words;
    }
    return u"this is not valid JSON: %1"_s.arg(message);
}

/// Only JsonCpp's first message counts: those after it come from the first.
static void logParseError(const QString &file, const QString &errors, PackLog &log)
{
    static const QRegularExpression first(u"^\\* Line (\\d+), Column \\d+\n  ([^\n]*)"_s);
    const QRegularExpressionMatch match = first.match(errors);
    const Place place{file, match.hasMatch() ? match.captured(1).toInt() : 0};
    log.error(ProblemCode::Syntax, place,
              inPlainWords(match.hasMatch() ? match.captured(2) : errors.simplified()));
}

static Json::CharReaderBuilder strictBuilder()
{
    Json::CharReaderBuilder builder;
    Json::CharReaderBuilder::strictMode(&builder.settings_);
    builder["collectComments"] = false;
    builder["failIfExtra"] = true;
    builder["rejectDupKeys"] = true;
    builder["skipBom"] = false;
    builder["stackLimit"] = maximumDepth;
    return builder;
}

bool JsonFile::parse(const QByteArray &bytes, PackLog &log)
{
    if (bytes.trimmed().isEmpty()) {
        log.error(ProblemCode::Syntax, {m_name, 0}, u"this file is empty; it must hold one object: { … }"_s);
        return false;
    }
    // JsonCpp throws when the nesting passes its limit; nothing of that may leave this function.
    try {
        const std::unique_ptr<Json::CharReader> reader(strictBuilder().newCharReader());
        std::string errors;
        if (reader->parse(bytes.constData(), bytes.constData() + bytes.size(), &m_root, &errors))
            return true;
        logParseError(m_name, QString::fromStdString(errors), log);
    } catch (const Json::Exception &) {
        log.error(ProblemCode::Syntax, {m_name, 0},
                  u"lists and objects are nested more than %1 deep; a content file needs far less"_s.arg(
                      maximumDepth));
    } catch (const std::exception &failure) {
        log.error(ProblemCode::Unreadable, {m_name, 0},
                  u"this file cannot be read as JSON (%1)"_s.arg(QString::fromLocal8Bit(failure.what())));
    }
    return false;
}

void JsonFile::indexLines(const QByteArray &bytes)
{
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        m_lineEnds.push_back(at);
}

std::optional<JsonFile> JsonFile::read(const PackFile &file, PackLog &log)
{
    JsonFile json(file.name);
    const std::optional<QByteArray> bytes = readBytes(file, log);
    if (bytes && isUtf8(file.name, *bytes, log) && isPlainJson(file.name, *bytes, log) &&
        json.parse(*bytes, log)) {
        json.indexLines(*bytes);
        return json;
    }
    log.markUnread(file.name);
    return std::nullopt;
}

Place JsonFile::placeOf(const Json::Value &value) const
{
    const auto before = std::lower_bound(m_lineEnds.cbegin(), m_lineEnds.cend(), value.getOffsetStart());
    return {m_name, 1 + static_cast<int>(before - m_lineEnds.cbegin())};
}

} // namespace legwise
