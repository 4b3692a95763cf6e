#!/usr/bin/env python3
"""Holds the sources against the house rules that no compiler knows.

    lint.py RULE...       checks the tree, prints file:line: message, ends with 1 when anything was found
    lint.py --self-test   spoils a small tree once for each message and checks that it is found

The rules are the functions under RULES. Each gets a Source and gives (line, message) pairs.
"""
import argparse
import re
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 40
SCREENS = {"about", "checklist", "compare", "emergency", "home", "kiosk", "learn", "nurse", "search", "takehome"}
SEES_ALL_SCREENS = {"app/main.cpp", "app/shell/screen_registry.cpp"}
TOP_LEVEL = {
    ".ci", ".clang-format", ".clang-tidy", ".github", ".gitignore", "CMakeLists.txt", "CMakePresets.json",
    "LICENSE", "README.md", "app", "core", "packaging", "resources", "tests", "translations",
}  # fmt: skip
NOT_OURS = {".git", ".cache", "build", "CMakeUserPresets.json"}  # what .gitignore names
SOURCE_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".mjs", ".txt", ".yml"}

TOKEN = re.compile(
    r'(?P<raw>R"(?P<mark>[^()\s]*)\(.*?\)(?P=mark)")'
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)"
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')",
    re.DOTALL,
)


@dataclass
class Source:
    """One file: its path from the root, its text, and for C++ its code without comments."""

    path: str
    text: str
    code: str = field(init=False)

    def __post_init__(self):
        self.code = without_comments(self.text) if self.is_cpp() else self.text

    def is_cpp(self):
        return self.path.endswith((".cpp", ".h"))

    def within(self, *folders):
        return self.path.startswith(tuple(folder + "/" for folder in folders))


def blank(text):
    """As many lines as before, nothing on them."""
    return "\n" * text.count("\n")


def without_comments(text):
    return TOKEN.sub(lambda m: blank(m.group()) if m.group("comment") else m.group(), text)


def without_texts(code):
    return TOKEN.sub(lambda m: '""' + blank(m.group()), code)


def matches(code, pattern, message):
    """A finding for each match of the pattern; {0} in the message is what was found."""
    for match in re.finditer(pattern, code):
        yield code.count("\n", 0, match.start()) + 1, message.format(match.group().strip())


def layering(source):
    """core knows nothing above it, a screen knows no other screen, includes start at the root."""
    if not source.is_cpp():
        return
    for line, included in matches(source.code, r'(?m)^[ \t]*#[ \t]*include\s*[<"][^">]+[">]', "{0}"):
        kind, name = re.search(r'([<"])([^">]+)', included).groups()
        if kind == "<":
            if source.within("core") and re.match(r"Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|Test)/", name):
                yield line, f"core must not include <{name}>: it has no window"
            continue
        if not name.startswith(("core/", "app/", "tests/")) and not name.endswith(".moc"):
            yield line, f'write the include from the project root, not "{name}"'
        if source.within("core", "tests/core") and name.startswith("app/"):
            yield line, f'core must not know app: "{name}"'
        if source.within("core", "app") and name.startswith("tests/"):
            yield line, f'the program must not know its tests: "{name}"'
        target = re.match(r"app/(\w+)/", name)
        if not source.within("app") or not target or target.group(1) not in SCREENS:
            continue
        if source.path not in SEES_ALL_SCREENS and not source.within("app/" + target.group(1)):
            yield line, f'only the screen registry sees other screens: "{name}"'


def appearance(source):
    """How things look is said in the theme and nowhere else."""
    if not source.within("app") or not source.is_cpp():
        return
    code = source.code
    yield from matches(code, r"\bsetStyleSheet\b", "no style sheets: use the theme")
    if source.path.startswith(("app/widgets/theme", "app/widgets/tokens", "app/figure/")):
        return
    yield from matches(code, r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b(?=[\"';\s])", "a colour outside the theme: {0}")
    yield from matches(code, r"\bQColor\s*(?:\w+\s*)?[({]\s*(?:0x)?[0-9][^)}]*[)}]", "a colour outside the theme: {0}")
    yield from matches(code, r"\bqRgba?\s*\(\s*(?:0x)?[0-9][^)]*\)", "a colour outside the theme: {0}")
    yield from matches(
        code,
        r"\bQt::(?:dark|light)?(?:[Bb]lack|[Ww]hite|[Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|[Gg]r[ae]y)\b",
        "a colour outside the theme: {0}",
    )
    yield from matches(code, r"\bset(?:Pixel|Point)SizeF?\s*\(\s*[0-9][^)]*\)|font-size\s*:", "a text size outside the theme: {0}")


def connections(source):
    """Signals are connected by member pointers, and gtest programs assert with gtest."""
    if not source.is_cpp():
        return
    code = without_texts(source.code)
    yield from matches(code, r"\b(?:SIGNAL|SLOT)\s*\(", "connect with member pointers, not {0}…)")
    if source.within("tests"):
        yield from matches(code, r"\bQ(?:VERIFY2?|COMPARE(?:_\w+)?|FAIL)\s*\(", "{0}…) records nothing in a gtest")


def leftovers(source):
    """Nothing unfinished is left lying about."""
    if not source.within("tests/lint"):
        yield from matches(source.text, r"\b(?:TODO|FIXME|XXX)\b", "unfinished: {0}")


def function_lines(code):
    """(line, name, lines in the body) of each function defined in the code, found by its braces."""
    depth_inside, header_start, line, stack = 0, 0, 1, []
    for position, sign in enumerate(code):
        if sign == "\n":
            line += 1
        elif sign == "{":
            header = code[header_start:position].strip()
            is_function = depth_inside == 0 and re.search(
                r"\)\s*(?:const|noexcept|override|final|mutable|&|\s|->[^;]*)*$", header
            )
            stack.append((line, header, bool(is_function)))
            depth_inside += bool(is_function) or depth_inside > 0
            header_start = position + 1
        elif sign == "}" and stack:
            begin, header, is_function = stack.pop()
            depth_inside -= depth_inside > 0
            if is_function:
                name = re.search(r"([~\w:]+|operator\W+)\s*\(", header)
                yield begin, name.group(1) if name else "a function", line - begin - 1
            header_start = position + 1
        elif sign == ";":
            header_start = position + 1


def size(source):
    """Files and functions can be seen as a whole."""
    lines = source.text.count("\n")
    if source.within("core", "app", "tests", "packaging", "translations") and lines > MAX_FILE_LINES:
        yield 1, f"{lines} lines; a file has at most {MAX_FILE_LINES}"
    if not source.is_cpp() or not source.within("core", "app"):
        return
    code = re.sub(r"(?m)^\s*#.*$", "", without_texts(source.code))
    for line, name, length in function_lines(code):
        if length > MAX_FUNCTION_LINES:
            yield line, f"{name} has {length} lines; a function has at most {MAX_FUNCTION_LINES}"


RULES = {rule.__name__: rule for rule in (layering, appearance, connections, leftovers, size)}


def sources(root):
    for folder in sorted(TOP_LEVEL):
        base = root / folder
        for path in sorted(base.rglob("*") if base.is_dir() else [base]):
            if path.is_file() and path.suffix in SOURCE_SUFFIXES:
                yield Source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


def top_level(root):
    """Nothing lies at the top that was not agreed to lie there."""
    for entry in sorted(root.iterdir()):
        if entry.name not in TOP_LEVEL | NOT_OURS:
            yield f"{entry.name}:1: not agreed at the top level: move it into a folder"


def run(root, names):
    """Every finding of the rules of these names, as file:line: message."""
    found = []
    for source in sources(root):
        for name in names:
            if name in RULES:
                found += [f"{source.path}:{line}: {message}" for line, message in RULES[name](source)]
    if "top_level" in names:
        found += top_level(root)
    return found


def main():
    names = [*RULES, "top_level"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("rules", nargs="*", metavar="RULE", help="one of: " + ", ".join(names))
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if unknown := set(options.rules) - set(names):
        parser.error("no such rule: " + ", ".join(sorted(unknown)))
    if options.self_test:
        from lint_self_test import self_test

        with tempfile.TemporaryDirectory() as folder:
            return self_test(Path(folder), run)
    found = run(options.root, options.rules or names)
    print("\n".join(found) or "Nothing found.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
