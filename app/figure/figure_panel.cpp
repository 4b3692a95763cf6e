#include "app/figure/figure_panel.h"

#include "app/figure/figure_choices.h"
#include "app/figure/skin_tone_choice.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/scroll_page.h"
#include "app/widgets/toggle_switch.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int sideWidth = 320;
static constexpr int sideGap = 24;
static constexpr int largeBelow = 360;
static constexpr qreal zoomStep = 1.5;

FigurePanel::FigurePanel(const FigureWords &words, const FigureState &state, Shape shape,
                         FigureChoices &choices, QWidget *parent)
    : QWidget(parent), m_words(words), m_state(state), m_shape(shape), m_choices(choices),
      m_view(new FigureView(words.path, words.title, words.description, this)), m_side(new QWidget(this)),
      m_meaning(new QWidget(this))
{
    m_view->setObjectName(u"figure-%1"_s.arg(words.id));
    m_view->setLabels(words.labels);
    m_view->setSkinTone(choices.toneOr(SkinTone::Light));
    for (const QString &element : state.hiddenLayers)
        m_view->setLayerShown(element, false);
    connect(&choices, &FigureChoices::toneChanged, m_view, &FigureView::setSkinTone);
    connect(m_view, &FigureView::labelPressed, this, &FigurePanel::showMeaning);
    auto *meaning = new QVBoxLayout(m_meaning);
    meaning->setContentsMargins({});
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_meaning);
    if (!words.steps.isEmpty()) {
        addStepBar(*column);
        showStep(stepIndex());
    }
    // Also where steps have captions of their own: warnings that hold for all of them stand here.
    column->addWidget(new Label(words.caption, isLarge() ? TextRole::Body : TextRole::Small, Weight::Regular,
                                Token::InkSoft, m_side));
    if (isLarge())
        addZoomBar(*column);
    addLayers(*column);
    addTones(*column);
    if (isLarge())
        column->addWidget(new Label(words.description, TextRole::Body, Weight::Regular, Token::Ink, m_side));
    else
        addEnlargeButton(*column);
    arrange();
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
        m_view->makeZoomable();
        return;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_view);
    column->addWidget(m_side);
    if (m_shape == Shape::Below) {
        m_view->makeZoomable();
        m_view->setFixedHeight(largeBelow);
    }
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
    m_stepTitle = new Label({}, TextRole::Body, Weight::Bold, Token::Ink, m_side);
    m_stepTitle->setObjectName(u"stepTitle"_s);
    m_stepCaption =
        new Label({}, isLarge() ? TextRole::Body : TextRole::Small, Weight::Regular, Token::Ink, m_side);
    m_stepCaption->setObjectName(u"stepCaption"_s);
    m_back = new Button(ButtonKind::Outlined, tr("Back"), m_side);
    m_back->setObjectName(u"stepBack"_s);
    m_back->setLeadingIcon(backIcon(this));
    m_next = new Button(ButtonKind::Outlined, tr("Next"), m_side);
    m_next->setObjectName(u"stepNext"_s);
    m_next->setTrailingIcon(forwardIcon(this));
    const int count = static_cast<int>(m_words.steps.size());
    connect(m_back, &Button::clicked, this, [this, count] { showStep((stepIndex() + count - 1) % count); });
    connect(m_next, &Button::clicked, this, [this, count] { showStep((stepIndex() + 1) % count); });
    column.addWidget(m_stepTitle);
    column.addWidget(m_stepCaption);
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
    m_back->setAccessibleName(tr("Picture: back"));
    m_next->setAccessibleName(tr("Picture: next"));
    for (Button *button : {m_back, m_next})
        button->setAccessibleDescription(u"%1. %2"_s.arg(title, step.caption));
}

void FigurePanel::addLayers(QVBoxLayout &column)
{
    if (m_words.layers.isEmpty())
        return;
    column.addWidget(new Label(tr("Show in the picture"), TextRole::Small, Weight::Bold, Token::Ink, m_side));
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
    connect(button, &Button::clicked, this, &FigurePanel::enlargeRequested);
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
    row->setObjectName(u"partMeaning"_s);
    m_meaning->layout()->addWidget(row);
    row->show();
    // It may be below the edge of the page, and has its place only after the page was laid out.
    QMetaObject::invokeMethod(
        row, [row] { bringIntoSight(*row); }, Qt::QueuedConnection);
}

} // namespace legwise::ui
