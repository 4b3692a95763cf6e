#include "app/checklist/answer_file.h"

#include "core/interchange/response.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace legwise::ui {

using namespace Qt::StringLiterals;

/// Words of this file. It holds functions, so their context for translators is named here.
class AnswerFile
{
    Q_DECLARE_TR_FUNCTIONS(legwise::ui::AnswerFile)
public:
    static QString failure(const QSaveFile &file)
    {
        return tr("Not saved: %1 cannot be written (%2). Choose another place.")
            .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
    }
};

QString saveAnswers(const QString &path, const ChecklistDefinition &checklist, const Manifest &manifest,
                    const Answers &answers, const QDateTime &given)
{
    // FHIR wants to know how far the clock is from UTC.
    const QDateTime authored = given.toOffsetFromUtc(given.offsetFromUtc());
    const QByteArray json = QJsonDocument(fhir::response(checklist, manifest, answers, authored)).toJson();
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    return saved ? QString() : AnswerFile::failure(file);
}

QString answerFileName(const QDateTime &given)
{
    return u"legwise-%1.json"_s.arg(given.toString(u"yyyy-MM-dd-HHmm"_s));
}

} // namespace legwise::ui
