#include "tests/support/reference_rules.h"

#include <algorithm>

namespace legwise::test {

using namespace Qt::StringLiterals;

namespace {

/// Reads answers as the table does: an open question is "unsure", one that is not asked has no answer at all.
class Sheet
{
public:
    explicit Sheet(const Answers &answers) : m_answers(answers) {}

    [[nodiscard]] bool is(const char *id, std::initializer_list<const char *> wanted) const
    {
        const QString question = QString::fromLatin1(id);
        if (!asked(question))
            return false;
        QStringList chosen = m_answers.values(QuestionId(question));
        if (chosen.isEmpty())
            chosen.append(u"unsure"_s);
        return std::any_of(wanted.begin(), wanted.end(), [&chosen](const char *value) {
            return chosen.contains(QLatin1StringView(value));
        });
    }
    [[nodiscard]] bool yes(const char *id) const { return is(id, {"yes"}); }
    [[nodiscard]] bool unsure(const char *id) const { return is(id, {"unsure"}); }
    [[nodiscard]] bool maybe(const char *id) const { return is(id, {"yes", "unsure"}); }

    [[nodiscard]] int count(const QStringList &ids, const char *value) const
    {
        return static_cast<int>(std::count_if(ids.cbegin(), ids.cend(), [this, value](const QString &id) {
            return is(id.toLatin1().constData(), {value});
        }));
    }

private:
    [[nodiscard]] bool asked(const QString &id) const
    {
        if (id == "spell-length"_L1)
            return is("pain-pattern", {"spells"});
        if (id == "can-rise-on-toes"_L1)
            return maybe("injury");
        return true;
    }

    const Answers &m_answers;
};

/// The table's definitions, worked out once.
struct Findings
{
    explicit Findings(const Sheet &s);

    int flagsYes;
    int flagsUnsure;
    bool sign;
    bool lasting;
    bool isNew;
    bool one;
    bool both;
    bool major;
    bool minor;
    bool settledInjury;
    bool anyPain;
    bool maybeUnder16;
};

Findings::Findings(const Sheet &s)
    : flagsYes(s.count(referenceRedFlags(), "yes")), flagsUnsure(s.count(referenceRedFlags(), "unsure")),
      sign(s.is("one-leg-swollen", {"new", "unsure"}) || s.maybe("both-legs-swollen") || s.maybe("warmer") ||
           s.maybe("colour-change") || s.maybe("tender") || s.maybe("new-veins") ||
           s.maybe("rope-like-vein")),
      lasting(s.is("pain-pattern", {"lasting", "unsure"}) ||
              (s.is("pain-pattern", {"spells"}) && s.is("spell-length", {"over-10-minutes", "unsure"}))),
      isNew(!s.is("started", {"over-3-months"})),
      one(s.is("which-leg", {"left", "right", "unsure"}) ||
          // Leg pain in neither leg: who says so may mean any leg.
          (s.is("which-leg", {"none"}) && !s.is("pain-pattern", {"none"}))),
      both(s.is("which-leg", {"both", "changes"})),
      major(s.count(referenceMajorRisks(), "yes") + s.count(referenceMajorRisks(), "unsure") > 0),
      minor(s.yes("long-trip") || s.yes("hormones") || s.is("age", {"60-or-over", "unsure"}) ||
            s.yes("very-overweight") || s.yes("family-clot") || s.yes("infection-or-heart-failure")),
      settledInjury(s.yes("injury") && s.yes("can-rise-on-toes") && s.yes("improving")),
      anyPain(!s.is("pain-pattern", {"none"})), maybeUnder16(s.is("age", {"under-16", "unsure"}))
{}

/// Notes the rules that fire and the highest level among them.
class Verdict
{
public:
    void add(const char *rule, Level level, bool fires)
    {
        if (!fires)
            return;
        m_verdict.level = m_verdict.rules.isEmpty() ? level : std::max(m_verdict.level, level);
        m_verdict.rules.append(QString::fromLatin1(rule));
    }
    [[nodiscard]] bool isEmpty() const { return m_verdict.rules.isEmpty(); }
    [[nodiscard]] bool has(const char *rule) const
    {
        return m_verdict.rules.contains(QLatin1StringView(rule));
    }
    [[nodiscard]] ReferenceVerdict take() const { return m_verdict; }

private:
    ReferenceVerdict m_verdict;
};

void addEmergency(Verdict &v, const Sheet &s, const Findings &f)
{
    const bool coldAndArteries = s.unsure("cold-pale-leg") && s.maybe("artery-risks");
    const bool anythingElse = f.sign || f.lasting || f.major || s.yes("new-walking-pain") || coldAndArteries;
    v.add("E1", Level::Emergency, f.flagsYes > 0);
    v.add("E2", Level::Emergency, f.flagsUnsure >= 2);
    v.add("E3", Level::Emergency, f.flagsUnsure >= 1 && anythingElse);
}

void addSigns(Verdict &v, const Sheet &s, const Findings &f)
{
    const bool otherSign = s.maybe("warmer") || s.maybe("colour-change") || s.maybe("tender") ||
                           s.maybe("new-veins") || s.maybe("rope-like-vein");
    v.add("T1", Level::SameDay, s.is("one-leg-swollen", {"new"}));
    v.add("T2", Level::SameDay,
          s.unsure("one-leg-swollen") && (f.lasting || f.major || f.minor || otherSign));
    v.add("T3", Level::SameDay, s.yes("warmer") || s.yes("colour-change"));
    v.add("T4", Level::SameDay, s.yes("new-veins"));
    v.add("T5", Level::SameDay, s.yes("rope-like-vein"));
    // "It changes" counts as both legs with short spells only, and a spell is long in both legs too.
    const bool lastingInOneLeg = f.lasting && (f.one || s.is("which-leg", {"changes"}));
    v.add("T6", Level::SameDay,
          (lastingInOneLeg || s.is("spell-length", {"over-10-minutes"})) && f.isNew && !f.settledInjury);
    v.add("T7", Level::SameDay, f.lasting && f.both && f.isNew && f.major);
    // With a major risk the time does not count: INV-8 asks for help today, and it outranks the row.
    v.add("T8", Level::SameDay,
          (f.major && (f.lasting || s.maybe("tender"))) ||
              (f.isNew && s.maybe("tender") && (f.minor || f.lasting)));
    const bool startedLately = s.is("started", {"under-2-weeks", "unsure"});
    v.add("T9", Level::SameDay,
          s.maybe("new-walking-pain") || (s.is("pain-pattern", {"walking"}) && startedLately));
    const bool woundAtRisk =
        s.is("toe-sore", {"sore", "unsure"}) && (s.maybe("artery-risks") || s.maybe("old-numbness"));
    const bool foot = s.is(
        "where", {"left.foot", "left.toes", "left.whole-leg", "right.foot", "right.toes", "right.whole-leg"});
    v.add("T10", Level::SameDay,
          s.is("toe-sore", {"black"}) || s.yes("night-foot-pain") || woundAtRisk ||
              (f.lasting && foot && s.maybe("artery-risks")));
}

void addOtherSameDay(Verdict &v, const Sheet &s, const Findings &f)
{
    const bool legIsMeant = f.sign || f.one || !s.is("toe-sore", {"none"});
    const bool startedLately = s.is("started", {"under-2-weeks", "unsure"});
    const int unclear = int(s.unsure("one-leg-swollen")) + int(s.unsure("warmer")) +
                        int(s.unsure("colour-change")) + int(s.unsure("pain-pattern"));
    v.add("T11", Level::SameDay, s.yes("injury") && !f.settledInjury);
    v.add("T13", Level::SameDay, s.maybe("fever") && legIsMeant);
    v.add("T14", Level::SameDay, s.maybe("dark-urine"));
    v.add("T16", Level::SameDay,
          s.maybe("both-legs-swollen") && startedLately &&
              (f.major || f.anyPain || s.yes("infection-or-heart-failure")));
    v.add("T18", Level::SameDay, f.flagsUnsure == 1 && !v.has("E3"));
    v.add("T19", Level::SameDay, unclear >= 2);
    v.add("T20", Level::SameDay, f.maybeUnder16 && f.lasting && f.isNew);
    v.add("T21", Level::SameDay, s.is("where", {"arm"}));
    v.add("T22", Level::SameDay, s.yes("new-medicine") && f.lasting && f.isNew);
    v.add("T23", Level::SameDay, s.yes("spasms-elsewhere"));
    v.add("T24", Level::SameDay,
          f.isNew && ((f.one && s.is("pain-pattern", {"evening"})) ||
                      (f.major && s.is("pain-pattern", {"walking"}))));
}

void addSoon(Verdict &v, const Sheet &s, const Findings &f)
{
    const QStringList mustBeClear{
        u"one-leg-swollen"_s, u"both-legs-swollen"_s, u"warmer"_s,         u"colour-change"_s,
        u"tender"_s,          u"new-veins"_s,         u"rope-like-vein"_s, u"lump-behind-knee"_s,
        u"pain-pattern"_s,    u"spell-length"_s,      u"injury"_s,         u"night-foot-pain"_s,
        u"which-leg"_s};
    v.add("S1", Level::Soon, s.is("pain-pattern", {"walking"}));
    v.add("S2", Level::Soon,
          s.is("one-leg-swollen", {"old"}) || s.yes("both-legs-swollen") ||
              s.yes("ankle-skin-or-lumpy-veins") || s.is("toe-sore", {"sore", "unsure"}) ||
              s.is("pain-pattern", {"evening"}));
    v.add("S3", Level::Soon,
          s.maybe("frequent-cramps") || s.maybe("new-medicine") || s.unsure("spasms-elsewhere"));
    v.add("S4", Level::Soon, f.major);
    v.add("S5", Level::Soon, s.count(mustBeClear, "unsure") > 0);
    v.add("S6", Level::Soon, s.yes("lump-behind-knee") || s.yes("tender"));
    v.add("S7", Level::Soon, f.lasting && !f.isNew);
    v.add("S9", Level::Soon, f.maybeUnder16);
    v.add("S11", Level::Soon, s.maybe("old-numbness"));
    v.add("S10", Level::Soon, s.maybe("fever"));
}

void addSelfCare(Verdict &v, const Sheet &s, const Findings &f)
{
    const bool longSpells = s.is("pain-pattern", {"spells"}) && s.is("spell-length", {"over-10-minutes"});
    v.add("C1", Level::SelfCare,
          s.is("pain-pattern", {"spells"}) && s.is("spell-length", {"under-10-minutes"}));
    // Sore means all the time. With spells it would be kinder to long spells than to spells of unsure length.
    v.add("C2", Level::SelfCare,
          f.both && s.is("pain-pattern", {"lasting"}) && s.is("started", {"under-2-weeks"}) &&
              s.yes("hard-exercise") && s.yes("improving"));
    // "Nothing else": long spells are something else, for the same reason.
    v.add("C3", Level::SelfCare, f.settledInjury && !longSpells);
    v.add("C4", Level::SelfCare, s.is("pain-pattern", {"none"}) && s.is("started", {"over-3-months"}));
}

} // namespace

ReferenceVerdict referenceVerdict(const Answers &answers)
{
    const Sheet sheet(answers);
    const Findings findings(sheet);
    Verdict verdict;
    addEmergency(verdict, sheet, findings);
    addSigns(verdict, sheet, findings);
    addOtherSameDay(verdict, sheet, findings);
    addSoon(verdict, sheet, findings);
    if (verdict.isEmpty())
        addSelfCare(verdict, sheet, findings);
    verdict.add("S8", Level::Soon, verdict.isEmpty());
    return verdict.take();
}

} // namespace legwise::test
