#pragma once

#include "core/base/problem.h"
#include "core/content/pack_reader.h"

#include <QDate>

#include <optional>

namespace legwise::ui {

/// Why a chosen content folder is not shown.
struct RejectedPack
{
    QString folder;
    Problems problems;
};

/// Holds the content pack that the program shows, and reads it when it is first needed: the home screen does
/// without. A chosen folder that is broken is never shown in part; the compiled-in pack takes its place.
class KnowledgeStore
{
public:
    /// The compiled-in pack, read on first use.
    explicit KnowledgeStore(QDate today);

    /// Reads a pack from a folder now. On errors keeps the compiled-in pack and remembers why.
    void openFolder(const QString &folder);

    /// The whole pack. Ends the program with a message when the compiled-in pack itself is broken, which
    /// tests exclude.
    [[nodiscard]] const KnowledgeBase &knowledge();
    /// pack.json alone when the rest has not been read yet.
    [[nodiscard]] const Manifest &manifest();
    [[nodiscard]] const std::optional<RejectedPack> &rejected() const noexcept { return m_rejected; }
    /// False when a pack from a folder is shown.
    [[nodiscard]] bool isBuiltIn() const { return m_location.contentDir == builtInPack().contentDir; }
    [[nodiscard]] QDate today() const noexcept { return m_today; }
    /// The pack's pictures.
    [[nodiscard]] QString illustrationPath(const QString &file) const;

private:
    QDate m_today;
    PackLocation m_location;
    KnowledgeBasePtr m_knowledge;
    std::optional<Manifest> m_manifest;
    std::optional<RejectedPack> m_rejected;
};

} // namespace legwise::ui
