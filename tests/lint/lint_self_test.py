"""Proves that lint.py finds what it is for: each spoiled file below must give exactly its message."""

LONG_FUNCTION = "namespace a {\nint Foo::bar(int x) const\n{\n" + "    ++x;\n" * 41 + "}\n} // namespace a\n"
FULL_FUNCTION = "int bar(int x)\n{\n" + "    if (x) {\n        ++x;\n    }\n" * 13 + "    return x;\n}\n"

# rule, path, text, what the one message must contain (None: nothing may be found)
CASES = [
    ("layering", "core/a.cpp", "#include <QtGui/QColor>\n", "core/a.cpp:1: core must not include <QtGui/QColor>"),
    ("layering", "core/a.h", '#include "app/widgets/theme.h"\n', "core must not know app"),
    ("layering", "tests/core/a.cpp", '#include "app/widgets/theme.h"\n', "core must not know app"),
    ("layering", "app/home/a.cpp", '\n#include "app/learn/b.h"\n', "app/home/a.cpp:2: only the screen registry"),
    ("layering", "app/widgets/a.cpp", '#include "app/learn/b.h"\n', "only the screen registry"),
    ("layering", "app/home/a.cpp", '#include "home_screen.h"\n', "from the project root"),
    ("layering", "app/home/a.cpp", '#include "tests/support/b.h"\n', "must not know its tests"),
    ("layering", "app/home/a.cpp", '#include "app/home/b.h"\n#include <QWidget>\n', None),
    ("layering", "app/shell/screen_registry.cpp", '#include "app/home/b.h"\n', None),
    ("layering", "core/a.cpp", '// #include <QtGui/QColor>\n#include <QString>\n', None),
    ("appearance", "app/home/a.cpp", "x->setStyleSheet(s);\n", "no style sheets"),
    ("appearance", "app/widgets/theme.cpp", "x->setStyleSheet(s);\n", "no style sheets"),
    ("appearance", "app/home/a.cpp", 'auto c = u"#12ab9f"_s;\n', "outside the theme: #12ab9f"),
    ("appearance", "app/home/a.cpp", "QColor c(12, 3, 4);\n", "outside the theme: QColor c(12, 3, 4)"),
    ("appearance", "app/home/a.cpp", "paint(QColor{0xff00ff});\n", "outside the theme"),
    ("appearance", "app/home/a.cpp", "paint(qRgb(1, 2, 3));\n", "outside the theme"),
    ("appearance", "app/home/a.cpp", "paint(Qt::darkGreen);\n", "outside the theme"),
    ("appearance", "app/home/a.cpp", "font.setPixelSize(13);\n", "a text size outside the theme"),
    ("appearance", "app/home/a.cpp", 'auto c = u"<p style=\'font-size: 3pt\'>"_s;\n', "a text size outside"),
    ("appearance", "app/home/a.cpp", "font.setPixelSize(font.pixelSize() / 2);\n", None),
    ("appearance", "app/widgets/theme.cpp", 'auto c = u"#12ab9f"_s;\n', None),
    ("appearance", "app/home/a.cpp", "// like #12ab9f\npaint(theme.ink, Qt::transparent);\n", None),
    ("connections", "app/home/a.cpp", "connect(a, SIGNAL(b()), c);\n", "member pointers"),
    ("connections", "app/home/a.cpp", "connect(a, b, SLOT(c()));\n", "member pointers"),
    ("connections", "tests/app/a.cpp", "QVERIFY(x);\n", "records nothing"),
    ("connections", "tests/app/a.cpp", "QCOMPARE_EQ(x, y);\n", "records nothing"),
    ("connections", "tests/app/a.cpp", "Q_SIGNALS:\nEXPECT_TRUE(x);\n", None),
    ("leftovers", "core/a.cpp", "int a; // TODO later\n", "unfinished: TODO"),
    ("leftovers", "packaging/a.sh", "# FIXME\n", "unfinished: FIXME"),
    ("size", "core/a.cpp", "int a;\n" * 401, "401 lines; a file has at most 400"),
    ("size", "core/a.cpp", LONG_FUNCTION, "core/a.cpp:3: Foo::bar has 41 lines"),
    ("size", "core/a.cpp", FULL_FUNCTION, None),
    ("size", "core/a.cpp", "const T t = {\n" + "    {1, f()},\n" * 60 + "};\n", None),
    ("size", "core/a.cpp", 'auto s = R"(){{{)";\nclass A\n{\n' + "    int f() const;\n" * 50 + "};\n", None),
    ("top_level", "docs/a.md", "# Docs\n", "docs:1: not agreed"),
    ("top_level", "build/a.cpp", "int a;\n", None),
]


def self_test(root, run):
    """Runs each case in the folder; gives the exit code."""
    failures = 0
    for rule, path, text, expected in CASES:
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        found = run(root, [rule])
        file.unlink()
        for folder in file.relative_to(root).parents[:-1]:
            (root / folder).rmdir()
        good = not found if expected is None else len(found) == 1 and expected in found[0]
        if not good:
            failures += 1
            print(f"{rule} on {path}, {text[:60]!r}:\n  expected {expected!r}\n  found {found}")
    print(f"{len(CASES) - failures} of {len(CASES)} cases as expected")
    return 1 if failures else 0
