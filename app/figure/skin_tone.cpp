#include "app/figure/skin_tone.h"

#include <QList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace legwise::ui {

using namespace Qt::StringLiterals;

QColor skinColor(SkinTone tone)
{
    switch (tone) {
    case SkinTone::Light:
        return QColor::fromRgb(0xFFF1D3BE);
    case SkinTone::Brown:
        return QColor::fromRgb(0xFFB57F5A);
    case SkinTone::Dark:
        return QColor::fromRgb(0xFF5C3A28);
    }
    Q_UNREACHABLE();
}

/// Folds of the skin are drawn in ink, which would vanish on the darkest skin.
static QString lineColorOnDarkSkin()
{
    return u"#E9D5C6"_s;
}

static bool isStoredSkin(QStringView color)
{
    return color.compare(skinColor(SkinTone::Light).name(), Qt::CaseInsensitive) == 0;
}

static QXmlStreamAttributes toned(const QXmlStreamAttributes &attributes, bool inSkin, SkinTone tone)
{
    const QList<QStringView> classes = attributes.value("class"_L1).split(u' ');
    QXmlStreamAttributes result;
    for (const QXmlStreamAttribute &attribute : attributes) {
        QString value = attribute.value().toString();
        const bool isFill = attribute.name() == "fill"_L1;
        const bool isStroke = attribute.name() == "stroke"_L1;
        const bool isSkin = (isFill && inSkin) || (isStroke && classes.contains(u"skin-halo"_s));
        if (isSkin && isStoredSkin(value))
            value = skinColor(tone).name();
        else if (isStroke && tone == SkinTone::Dark && classes.contains(u"skin-line"_s))
            value = lineColorOnDarkSkin();
        result.append(attribute.qualifiedName().toString(), value);
    }
    return result;
}

QByteArray withSkinTone(const QByteArray &svg, SkinTone tone)
{
    QByteArray result;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&result);
    // Prefixes pass through as they are written; nothing here needs to know what they stand for.
    reader.setNamespaceProcessing(false);
    QList<bool> inSkin{false};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const QXmlStreamAttributes attributes = reader.attributes();
            inSkin.append(inSkin.last() || attributes.value("class"_L1).split(u' ').contains(u"skin"_s));
            writer.writeStartElement(reader.qualifiedName().toString());
            writer.writeAttributes(toned(attributes, inSkin.last(), tone));
        } else if (reader.isEndElement()) {
            inSkin.removeLast();
            writer.writeEndElement();
        } else if (reader.isCharacters()) {
            writer.writeCharacters(reader.text().toString());
        }
    }
    return reader.hasError() ? QByteArray() : result;
}

} // namespace legwise::ui
