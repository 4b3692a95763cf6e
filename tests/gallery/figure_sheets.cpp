#include "tests/gallery/figure_sheets.h"

#include "app/figure/figure_image.h"
#include "app/shell/knowledge_store.h"

#include <QPainter>
#include <QPixmapCache>
#include <QTextStream>

#include <array>

namespace legwise::test {

using namespace Qt::StringLiterals;
using namespace legwise::ui;

namespace {

constexpr std::array themes{ThemeName::Light, ThemeName::Dark, ThemeName::Contrast};
constexpr std::array tones{SkinTone::Light, SkinTone::Brown, SkinTone::Dark};
const QStringList toneNames{u"light-skin"_s, u"brown-skin"_s, u"dark-skin"_s};

/// A figure in one of its steps.
struct Shown
{
    QString name;
    QString path;
    QString step;
};

QList<Shown> allShown(const ScreenContext &context)
{
    QList<Shown> all;
    for (const Figure &figure : context.knowledge.knowledge().figures) {
        const QString path = context.knowledge.illustrationPath(figure.file);
        if (figure.steps.isEmpty())
            all.append({figure.id.value(), path, {}});
        for (const FigureStep &step : figure.steps)
            all.append({u"%1-%2"_s.arg(figure.id.value(), step.id), path, step.id});
    }
    return all;
}

bool save(const QPixmap &pixmap, const QString &file)
{
    if (pixmap.save(file))
        return true;
    QTextStream(stderr) << u"Cannot write "_s << file << u". Is the disk full?"_s << Qt::endl;
    return false;
}

QPixmap drawSheet(const QList<Shown> &all, ThemeName themeName, SkinTone tone)
{
    constexpr int columns = 8;
    constexpr int cell = 300;
    constexpr int words = 28;
    constexpr int gap = 12;
    const int rows = static_cast<int>((all.size() + columns - 1) / columns);
    const Theme theme(themeName, Theme::minimumTextPercent);
    QPixmap sheet(columns * (cell + gap) + gap, rows * (cell + words + gap) + gap);
    sheet.fill(theme.color(Token::Paper));
    QPainter painter(&sheet);
    painter.setPen(theme.color(Token::Ink));
    painter.setFont(theme.font(TextRole::Small));
    for (int i = 0; i < all.size(); ++i) {
        const Shown &shown = all.at(i);
        const QRect box(gap + i % columns * (cell + gap), gap + i / columns * (cell + words + gap), cell,
                        cell);
        FigureImage image(shown.path,
                          {.tone = tone, .theme = themeName, .hiddenLayers = {}, .step = shown.step});
        painter.drawPixmap(box.topLeft(), image.pixmap(box.size(), 1));
        painter.drawText(QRect(box.left(), box.bottom(), cell, words), Qt::AlignCenter, shown.name);
    }
    return sheet;
}

QPixmap drawOne(const Shown &shown, ThemeName themeName, SkinTone tone, int longSide)
{
    FigureImage image(shown.path, {.tone = tone, .theme = themeName, .hiddenLayers = {}, .step = shown.step});
    const QSize size = image.viewBoxSize().scaled(longSide, longSide, Qt::KeepAspectRatio).toSize();
    QPixmap picture(size);
    picture.fill(Theme(themeName, Theme::minimumTextPercent).color(Token::Paper));
    QPainter(&picture).drawPixmap(0, 0, image.pixmap(size, 1));
    // Thousands of pictures, each looked at once.
    QPixmapCache::clear();
    return picture;
}

} // namespace

int saveFigureSheets(const ScreenContext &context, const QDir &folder)
{
    const QList<Shown> all = allShown(context);
    int count = 0;
    for (const ThemeName theme : themes) {
        for (const SkinTone tone : tones) {
            const QString name =
                u"figures--%1-%2.png"_s.arg(toString(theme), toneNames.at(static_cast<int>(tone)));
            if (!save(drawSheet(all, theme, tone), folder.filePath(name)))
                return -1;
            ++count;
        }
    }
    return count;
}

int saveEachFigure(const ScreenContext &context, const QDir &folder)
{
    int count = 0;
    for (const Shown &shown : allShown(context)) {
        for (const ThemeName theme : themes) {
            for (const SkinTone tone : tones) {
                for (const int size : {360, 720, 1600}) {
                    const QString name = u"figure-%1--%2-%3-%4.png"_s.arg(
                        shown.name, toString(theme), toneNames.at(static_cast<int>(tone)),
                        QString::number(size));
                    if (!save(drawOne(shown, theme, tone, size), folder.filePath(name)))
                        return -1;
                    ++count;
                }
            }
        }
    }
    return count;
}

} // namespace legwise::test
