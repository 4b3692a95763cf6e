#include "app/figure/figure_panel.h"

#include "app/figure/figure_choices.h"
#include "app/figure/label_button.h"
#include "app/figure/skin_tone_choice.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/scroll_page.h"
#include "app/widgets/toggle_switch.h"

#include <QHBoxLayout>
#include <QLocale>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int sideWidth = 320;
static constexpr int sideGap = 24;
static constexpr qreal zoomStep = 1.5;

FigurePanel::FigurePanel(const FigureWords &words, const FigureState &state, Shape shape,
                         FigureChoices &choices, QWidget *parent)
    : QWidget(parent), m_words(words), m_state(state), m_shape(shape), m_choices(choices),
      m_view(new FigureView(words.path, words.title, words.description, this)), m_side(new QWidget(this)),
      m_meaning(new QWidget(this))
{
    m_view->setObjectName(u"figure-%1"_s.arg(words.id));
    m_view->setSkinTone(choices.toneOr(SkinTone::Light));
    for (const QString &element : state.hiddenLayers)
        m_view->setLayerShown(element, false);
    if (!words.steps.isEmpty())
        m_view->setStep(words.steps.at(stepIndex()).id);
    // Last, so that the picture is read once, in its final look.
    m_view->setLabels(words.labels);
    connect(&choices, &FigureChoices::toneChanged, m_view, &FigureView::setSkinTone);
    connect(m_view, &FigureView::labelPressed, this, &FigurePanel::showMeaning);
    auto *meaning = new QVBoxLayout(m_meaning);
    meaning->setContentsMargins({});
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_meaning);
    // Above the steps, because warnings that hold for all of them stand here.
    addText(*column, words.caption, Token::Ink);
    if (!words.steps.isEmpty()) {
        addStepBar(*column);
        showStep(stepIndex());
    }
    if (isLarge())
        addZoomBar(*column);
    else
        addEnlargeButton(*column);
    addTones(*column);
    addLayers(*column);
    if (isLarge()) {
        column->addSpacing(8);
        addText(*column, words.description, Token::InkSoft);
    }
    arrange();
}

Label *FigurePanel::addText(QVBoxLayout &column, const QString &text, Token color)
{
    auto *label =
        new Label(text, isLarge() ? TextRole::Body : TextRole::Small, Weight::Regular, color, m_side);
    label->limitToColumn();
    // In a line of its own, because a vertical layout reckons its height for the whole width.
    auto *line = new QHBoxLayout;
    line->addWidget(label, 1000);
    line->addStretch(1);
    column.addLayout(line);
    return label;
}

void FigurePanel::addHeading(QVBoxLayout &column, const QString &text)
{
    column.addSpacing(8);
    column.addWidget(new Label(text, TextRole::Small, Weight::Bold, Token::Ink, m_side));
}

void FigurePanel::arrange()
{
    if (m_shape == Shape::Beside) {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins({});
        line->setSpacing(sideGap);
        line->addWidget(m_view, 1);
        auto *scroll = new ScrollPage(u"figureSide"_s, this);
        scroll->setFixedWidth(Theme::of(this).px(sideWidth));
        // Room for the focus ring.
        scroll->column()->setContentsMargins(8, 8, 12, 8);
        scroll->column()->addWidget(m_side);
        scroll->column()->addStretch(1);
        line->addWidget(scroll);
        m_view->makeZoomable(FigureView::Wheel::Zooms);
        return;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_view);
    column->addWidget(m_side);
    if (m_shape == Shape::Below)
        m_view->makeZoomable(FigureView::Wheel::ZoomsWithCtrl);
}

int FigurePanel::stepIndex() const
{
    for (int i = 0; i < m_words.steps.size(); ++i) {
        if (m_words.steps.at(i).id == m_state.step)
            return i;
    }
    return 0;
}

void FigurePanel::addStepBar(QVBoxLayout &column)
{
    column.addSpacing(8);
    m_stepTitle = new Label({}, TextRole::Body, Weight::Bold, Token::Ink, m_side);
    m_stepTitle->setObjectName(u"stepTitle"_s);
    column.addWidget(m_stepTitle);
    m_stepCaption = addText(column, {}, Token::Ink);
    m_stepCaption->setObjectName(u"stepCaption"_s);
    m_back = new Button(ButtonKind::Outlined, tr("Previous step"), m_side);
    m_back->setObjectName(u"%1-stepBack"_s.arg(m_words.id));
    m_next = new Button(ButtonKind::Outlined, tr("Next step"), m_side);
    m_next->setObjectName(u"%1-stepNext"_s.arg(m_words.id));
    const int count = static_cast<int>(m_words.steps.size());
    connect(m_back, &Button::clicked, this, [this, count] { showStep((stepIndex() + count - 1) % count); });
    connect(m_next, &Button::clicked, this, [this, count] { showStep((stepIndex() + 1) % count); });
    auto *buttons = new QWidget(m_side);
    auto *flow = new FlowLayout(8, buttons);
    flow->setContentsMargins({});
    flow->addWidget(m_back);
    flow->addWidget(m_next);
    column.addWidget(buttons);
}

void FigurePanel::showStep(int index)
{
    const FigureWords::Step &step = m_words.steps.at(index);
    const QLocale &locale = this->locale();
    const QString title =
        tr("%1 of %2: %3", "number of a picture's step, how many there are, its name")
            .arg(locale.toString(index + 1), locale.toString(m_words.steps.size()), step.title);
    if (m_state.step != step.id) {
        m_state.step = step.id;
        Q_EMIT stateChanged(m_state);
    }
    m_view->setStep(step.id);
    m_view->setAccessibleDescription(u"%1 %2"_s.arg(m_words.description, step.caption));
    m_stepTitle->setText(title);
    m_stepCaption->setText(step.caption);
    // Who presses these without seeing the picture is told what it shows now.
    const bool isLast = index + 1 == m_words.steps.size();
    m_next->setText(isLast ? tr("Start again") : tr("Next step"));
    m_back->setAccessibleName(tr("Picture: previous step"));
    m_next->setAccessibleName(isLast ? tr("Picture: start again") : tr("Picture: next step"));
    for (Button *button : {m_back, m_next})
        button->setAccessibleDescription(u"%1. %2"_s.arg(title, step.caption));
}

void FigurePanel::addLayers(QVBoxLayout &column)
{
    if (m_words.layers.isEmpty())
        return;
    addHeading(column, tr("Show in the picture"));
    auto *switches = new QWidget(m_side);
    auto *flow = new FlowLayout(8, switches);
    flow->setContentsMargins({});
    for (const FigureWords::Layer &layer : std::as_const(m_words.layers)) {
        auto *toggle = new ToggleSwitch(layer.name, switches);
        toggle->setObjectName(layer.element);
        toggle->setAccessibleName(tr("Show in the picture: %1").arg(layer.name));
        toggle->setChecked(!m_state.hiddenLayers.contains(layer.element));
        connect(toggle, &ToggleSwitch::toggled, this, [this, element = layer.element](bool shown) {
            m_state.hiddenLayers.removeAll(element);
            if (!shown)
                m_state.hiddenLayers.append(element);
            m_view->setLayerShown(element, shown);
            Q_EMIT stateChanged(m_state);
        });
        flow->addWidget(toggle);
    }
    column.addWidget(switches);
}

void FigurePanel::addTones(QVBoxLayout &column)
{
    if (!m_words.skinTones)
        return;
    addHeading(column, tr("Skin tone"));
    auto *tones = new SkinToneChoice(m_choices.toneOr(SkinTone::Light), m_side);
    connect(tones, &SkinToneChoice::toneChosen, &m_choices, &FigureChoices::setTone);
    connect(&m_choices, &FigureChoices::toneChanged, tones, &SkinToneChoice::setTone);
    column.addWidget(tones);
}

void FigurePanel::addZoomBar(QVBoxLayout &column)
{
    auto *bar = new QWidget(m_side);
    auto *flow = new FlowLayout(8, bar);
    flow->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &icon, const QString &name, auto press) {
        auto *button = new Button(ButtonKind::Outlined, text, bar);
        button->setLeadingIcon(icon);
        button->setObjectName(name);
        button->setAccessibleDescription(
            tr("The plus and minus keys do the same, and arrow keys move the picture."));
        connect(button, &Button::clicked, this, press);
        flow->addWidget(button);
    };
    add(tr("Larger"), u"plus"_s, u"zoomIn"_s,
        [this] { m_view->setZoomFactor(m_view->zoomFactor() * zoomStep); });
    add(tr("Smaller"), u"minus"_s, u"zoomOut"_s,
        [this] { m_view->setZoomFactor(m_view->zoomFactor() / zoomStep); });
    column.addWidget(bar);
    auto *shown = new Label({}, TextRole::Small, Weight::Regular, Token::InkSoft, m_side);
    shown->setObjectName(u"zoomShown"_s);
    const auto tell = [this, shown](qreal factor) {
        const QString size = locale().toString(qRound(factor * 100));
        shown->setText(factor > FigureZoom::widest ? tr("Size: %1 %. Drag the picture to move it.").arg(size)
                                                   : tr("Size: %1 %").arg(size));
    };
    connect(m_view, &FigureView::zoomChanged, shown, tell);
    tell(m_view->zoomFactor());
    column.addWidget(shown);
}

void FigurePanel::addEnlargeButton(QVBoxLayout &column)
{
    auto *button = new Button(ButtonKind::Outlined, tr("Look closer"), m_side);
    button->setObjectName(u"enlarge-%1"_s.arg(m_words.id));
    button->setAccessibleName(tr("Look closer: %1").arg(m_words.title));
    button->setLeadingIcon(u"zoom-in"_s);
    connect(button, &Button::clicked, this, [this] { Q_EMIT enlargeRequested(m_state); });
    auto *line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch(1);
    column.addLayout(line);
}

static void bringIntoSight(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around))
            return page->ensureWidgetVisible(&widget);
    }
}

void FigurePanel::showMeaning(int label)
{
    const auto old = m_meaning->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->hide();
        widget->deleteLater();
    }
    if (label < 0)
        return;
    const PartMeaning &meaning = m_words.meanings.at(label);
    const QString &name = m_words.labels.at(label).text;
    QWidget *row = nullptr;
    if (meaning.word.isEmpty()) {
        row = new Label(name, TextRole::Body, Weight::Bold, Token::Primary, m_meaning);
    } else {
        ClaimRowStyle style;
        style.role = TextRole::Small;
        style.prefix =
            meaning.word.compare(name, Qt::CaseInsensitive) == 0
                ? tr("%1:").arg(meaning.word)
                : tr("%1 – %2:", "a part of a picture and the medical word for it").arg(name, meaning.word);
        row = new ClaimRow(meaning.sentence, 0, meaning.details, style, m_meaning);
    }
    row->setObjectName(u"%1-partMeaning"_s.arg(m_words.id));
    m_meaning->layout()->addWidget(row);
    row->show();
    // Who pressed the label comes to its meaning next.
    QWidget::setTabOrder(m_view->labelButton(label), row);
    // It may be below the edge of the page, and has its place only after the page was laid out.
    QMetaObject::invokeMethod(
        row, [row] { bringIntoSight(*row); }, Qt::QueuedConnection);
}

} // namespace legwise::ui
