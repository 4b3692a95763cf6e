#include "core/readability/syllables.h"

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace legwise {

using namespace Qt::StringLiterals;

/// Words whose vowels do not tell, such as a silent “e” inside or two vowels that are spoken apart.
static const QHash<QString, int> &exceptions()
{
    static const QHash<QString, int> words{
        {u"ageing"_s, 2},     {u"anticoagulant"_s, 6}, {u"anyone"_s, 3},    {u"area"_s, 3},
        {u"being"_s, 2},      {u"business"_s, 2},      {u"clothes"_s, 1},   {u"coagulation"_s, 5},
        {u"create"_s, 2},     {u"diabetes"_s, 4},      {u"diarrhoea"_s, 4}, {u"diet"_s, 2},
        {u"doing"_s, 2},      {u"evening"_s, 2},       {u"every"_s, 2},     {u"everyday"_s, 3},
        {u"everyone"_s, 3},   {u"fluid"_s, 2},         {u"going"_s, 2},     {u"idea"_s, 3},
        {u"iliac"_s, 3},      {u"inside"_s, 2},        {u"lifelong"_s, 2},  {u"lifestyle"_s, 2},
        {u"maybe"_s, 2},      {u"medicine"_s, 3},      {u"oedema"_s, 3},    {u"otherwise"_s, 3},
        {u"outside"_s, 2},    {u"people"_s, 2},        {u"pneumonia"_s, 3}, {u"quiet"_s, 2},
        {u"realise"_s, 3},    {u"reassure"_s, 3},      {u"reassured"_s, 3}, {u"rhythm"_s, 2},
        {u"safety"_s, 2},     {u"sciatica"_s, 4},      {u"science"_s, 2},   {u"sideways"_s, 2},
        {u"someone"_s, 2},    {u"something"_s, 2},     {u"sometimes"_s, 2}, {u"somewhere"_s, 2},
        {u"themselves"_s, 2}, {u"therefore"_s, 2},     {u"trial"_s, 2},     {u"ultrasound"_s, 3},
        {u"usual"_s, 3},      {u"usually"_s, 4},       {u"valve"_s, 1},     {u"via"_s, 2},
        {u"whatever"_s, 3},   {u"wherever"_s, 3},      {u"whole"_s, 1},
    };
    return words;
}

static bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

static int vowelGroups(QStringView word)
{
    int groups = 0;
    bool inGroup = false;
    for (const QChar c : word) {
        groups += isVowel(c) && !inGroup ? 1 : 0;
        inGroup = isVowel(c);
    }
    return groups;
}

/// Neighbouring vowels that are spoken apart, as in “serious”, “medium” and “dying”, but not in “anxious”.
static int vowelsSpokenApart(QStringView word)
{
    static constexpr std::array pairs{"ia"_L1,   "iu"_L1,   "io"_L1,   "eo"_L1,  "ua"_L1,
                                      "ying"_L1, "oing"_L1, "eing"_L1, "uing"_L1};
    static constexpr std::array spokenTogether{"tia"_L1, "cia"_L1, "tio"_L1, "sio"_L1, "cio"_L1,
                                               "xio"_L1, "gio"_L1, "geo"_L1, "peo"_L1, "qua"_L1,
                                               "gua"_L1, "sua"_L1, "nua"_L1};
    int apart = 0;
    for (const QLatin1StringView pair : pairs)
        apart += static_cast<int>(word.toString().count(pair));
    for (const QLatin1StringView pair : spokenTogether)
        apart -= static_cast<int>(word.toString().count(pair));
    return std::max(apart, 0);
}

static bool endsLike(QStringView word, QLatin1StringView ending)
{
    return word.size() > ending.size() && word.endsWith(ending);
}

/// True when the word's last vowel group is written but not spoken: “leave”, “moves”, “asked”.
static bool hasSilentEnding(QStringView word)
{
    const auto letter = [&word](qsizetype fromEnd) {
        return word.size() >= fromEnd ? word.at(word.size() - fromEnd) : QChar();
    };
    // “-le” after another consonant is spoken: “muscle”, “settled”; but not in “called”.
    const auto isSpokenLe = [&](qsizetype l) {
        return letter(l) == u'l' && !isVowel(letter(l + 1)) && letter(l + 1) != u'l';
    };
    if (endsLike(word, "e"_L1))
        return !isVowel(letter(2)) && !isSpokenLe(2);
    if (endsLike(word, "es"_L1)) {
        const bool hisses = QStringView(u"szxcg").contains(letter(3)) ||
                            (letter(3) == u'h' && QStringView(u"cs").contains(letter(4)));
        return !isVowel(letter(3)) && !hisses && !isSpokenLe(3);
    }
    if (endsLike(word, "ed"_L1))
        return !isVowel(letter(3)) && letter(3) != u't' && letter(3) != u'd' && !isSpokenLe(3);
    return false;
}

/// True for an “e” that falls silent before an ending: “safely”, “useful”, “movement”.
static bool hasSilentInnerE(QStringView word)
{
    static constexpr std::array endings{"ely"_L1, "eful"_L1, "eless"_L1, "ement"_L1, "ements"_L1, "eness"_L1};
    return std::any_of(endings.begin(), endings.end(), [&word](QLatin1StringView ending) {
        if (word.size() < ending.size() + 2 || !word.endsWith(ending))
            return false;
        const QChar before = word.at(word.size() - ending.size() - 1);
        // “element”, “supplement”, “cement” keep theirs.
        return !isVowel(before) && before != u'l' && before != u'm';
    });
}

static int syllablesInPart(QStringView part)
{
    QString word = part.toString().toLower();
    if (word.endsWith(u"'s") || word.endsWith(u"’s"))
        word.chop(2);
    const auto known = exceptions().constFind(word);
    if (known != exceptions().constEnd())
        return *known;
    if (word.endsWith(u's')) {
        const auto singular = exceptions().constFind(word.chopped(1));
        if (singular != exceptions().constEnd())
            return *singular;
    }
    int count = vowelGroups(word) + vowelsSpokenApart(word);
    if (hasSilentEnding(word))
        --count;
    if (hasSilentInnerE(word))
        --count;
    return std::max(count, 1);
}

int syllablesIn(QStringView word)
{
    int count = 0;
    const QList<QStringView> parts = word.split(u'-', Qt::SkipEmptyParts);
    for (const QStringView part : parts)
        count += syllablesInPart(part);
    return std::max(count, 1);
}

} // namespace legwise
