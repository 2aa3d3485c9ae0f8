#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Small trees that break one rule each, and their neighbours that keep it."""

import tempfile
import unittest
from pathlib import Path

import check_rules

CPP = "// SPDX-License-Identifier: Apache-2.0\n"
HEADER = CPP + "#pragma once\n"
SCRIPT = "#!/bin/bash\n# SPDX-License-Identifier: Apache-2.0\n"


def function(lines):
    return "int work(int value)\n{\n" + "    ++value;\n" * (lines - 4) + "    return value;\n}\n"


# path, content, the rule it breaks (None: none), what the sentence must name
CASES = [
    # who may include whom
    ("app/core/domain/basket.h", HEADER + '#include "app/core/base/money.h"\n', None, ""),
    ("app/core/base/money.h", HEADER + '#include "app/core/domain/basket.h"\n', "layer", "app/core/domain/basket.h"),
    ("app/core/journal/record.cpp", CPP + '#include "app/core/storage/connection.h"\n', "layer", "connection.h"),
    ("app/shop/selling/selling.cpp", CPP + '#include "app/shop/settlement/settlement.h"\n', None, ""),
    ("app/shop/selling/selling.cpp", CPP + '#include "app/shop/selling/basket_model.h"\n', None, ""),
    ("app/shop/selling/selling.cpp", CPP + '#include "app/shop/cash/session.h"\n', "layer", "app/shop/cash"),
    ("app/shop/cash/cash.cpp", CPP + '#include "drivers/api/drawer.h"\n', "layer", "drivers/api/drawer.h"),
    ("drivers/escpos/printer.cpp", CPP + '#include "drivers/transport/tcp.h"\n', None, ""),
    ("drivers/escpos/printer.cpp", CPP + '#include "drivers/scanner/framing.h"\n', "layer", "drivers/scanner"),
    ("drivers/escpos/printer.cpp", CPP + '#include "app/core/domain/ticket.h"\n', "layer", "app/core/domain"),
    ("sync/session/up.cpp", CPP + '#include "sync/wire/frame.h"\n', None, ""),
    ("sync/wire/frame.cpp", CPP + '#include "sync/link/socket.h"\n', "layer", "sync/link"),
    ("sync/session/up.cpp", CPP + '#include "app/core/journal/record.h"\n', "layer", "app/core/journal"),
    ("ui/selling/sale_view_model.cpp", CPP + '#include "app/shop/selling/selling.h"\n', None, ""),
    ("ui/selling/sale_view_model.cpp", CPP + '#include "app/core/storage/connection.h"\n', "layer", "storage"),
    ("ui/selling/sale_view_model.cpp", CPP + '#include "ui/payment/payment.h"\n', "layer", "ui/payment"),
    ("ui/signin/sign_in_view_model.h", HEADER + '#include "ui/controls/pin_entry.h"\n', None, ""),
    ("ui/till/sale_presenter.cpp", CPP + '#include "ui/payment/payment.h"\n', None, ""),
    ("ui/base/scan_router.cpp", CPP + '#include "drivers/scanner/framing.h"\n', None, ""),
    ("app/adapters/printing.cpp", CPP + '#include "ui/base/till_thread.h"\n', "layer", "ui/base"),
    ("app/store/hub.cpp", CPP + '#include "app/hq/people.h"\n', "layer", "app/hq"),
    ("app/programs/till/main.cpp", CPP + '#include "ui/shell/window.h"\n', None, ""),
    ("app/core/base/money.cpp", CPP + '#include "money.h"\n', "layer", "not written from the root"),
    ("tests/app/tst_money.cpp", CPP + '#include "tst_money.moc"\n', None, ""),
    # whose library
    ("app/core/storage/connection.cpp", CPP + "#include <sqlite3.h>\n", None, ""),
    ("app/hq/people.cpp", CPP + "#include <sqlite3.h>\n", "layer", "SQLite"),
    ("drivers/escpos/printer.cpp", CPP + "#include <QString>\n", "layer", "Qt"),
    ("app/core/text/amount.cpp", CPP + "#include <unicode/numfmt.h>\n", None, ""),
    ("sync/wire/frame.cpp", CPP + "#include <zmq.hpp>\n", "layer", "ZeroMQ"),
    ("app/core/base/clock.cpp", CPP + "#include <sys/time.h>\n#include <chrono>\n", None, ""),
    ("app/core/base/clock.cpp", CPP + "#include <absl/time/time.h>\n", "layer", "no library of the table"),
    ("app/core/base/clock.cpp", CPP + "// #include <sqlite3.h>\n", None, ""),
    # which page may import which module
    ("ui/selling/SellPage.qml", CPP + "import Comptoir.Theme\nimport Comptoir.Selling\n", None, ""),
    ("ui/selling/SellPage.qml", CPP + "import Comptoir.Payment\n", "layer", "Comptoir.Payment"),
    ("ui/shell/Window.qml", CPP + "import Comptoir.Payment\n", None, ""),
    # sizes: refused beyond twice the question
    ("app/core/domain/long.h", HEADER + "\n" * 238, "question", "240 lines"),
    ("app/core/domain/long.h", HEADER + "\n" * 239, "size", "241 lines"),
    ("app/core/domain/long.cpp", CPP + "\n" * 600, "size", "601 lines"),
    ("ui/selling/LongPage.qml", CPP + "\n" * 400, "size", "401 lines"),
    ("app/core/domain/work.cpp", CPP + function(60), None, ""),
    ("app/core/domain/work.cpp", CPP + function(61), "question", "work has 61 lines"),
    ("app/core/domain/work.cpp", CPP + function(121), "size", "work has 121 lines"),
    ("app/core/domain/work.cpp", CPP + "namespace a {\nclass B {\npublic:\n" + function(121) + "};\n}\n", "size", "work"),
    (
        "app/core/domain/work.cpp",
        CPP + "B::B(int v)\n    : m_v{v}\n    , m_w(v)\n" + function(121).split("\n", 1)[1],
        "size",
        "B::B has",
    ),
    ("app/core/domain/work.cpp", CPP + function(55) + function(55) + function(55), None, ""),
    ("ui/selling/Work.qml", CPP + "Item {\n    function show() {\n" + "x()\n" * 130 + "}\n}\n", "size", "show has"),
    # names
    ("app/core/base/string_utils.h", HEADER, "name", "says nothing"),
    ("app/shop/cash/DrawerManager.qml", CPP, "name", "says nothing"),
    ("app/core/base/Money.h", HEADER, "name", "lower_snake"),
    ("ui/selling/sell_page.qml", CPP, "name", "PascalCase"),
    # licence and guard
    ("app/core/base/money.cpp", "int x;\n", "header", "SPDX"),
    ("app/core/base/money.h", CPP, "header", "#pragma once"),
    ("packaging/check", "#!/bin/bash\necho\n", "header", "SPDX"),
    ("packaging/check", SCRIPT, None, ""),
    ("app/CMakeLists.txt", "add_subdirectory(core)\n", "header", "SPDX"),
    # exact arithmetic
    ("app/core/domain/vat.cpp", CPP + "double rate = 1;\n", "word", "double"),
    ("app/core/domain/vat.cpp", CPP + "auto rate = 5.5;\n", "word", "5.5"),
    ("app/core/domain/vat.cpp", CPP + '// 5.5 % of a double\nauto text = "5.5";\n', None, ""),
    ("drivers/simulator/paper.cpp", CPP + "double dots = 8.5;\n", None, ""),
    # waiting for time
    ("tests/app/tst_a.cpp", CPP + "std::this_thread::sleep_for(1s);\n", "word", "sleep_for"),
    ("tests/app/tst_a.cpp", CPP + "QTest::qWait(100);\n", "word", "qWait"),
    ("tests/app/tst_a.cpp", CPP + "QTest::qWaitFor(ready);\n", None, ""),
    ("tests/journeys/day.sh", SCRIPT + "wait_for_hub && sleep 1\n", "word", "sleep"),
    ("tests/journeys/day.sh", SCRIPT + "echo never sleep here\n", None, ""),
    # locks
    ("app/programs/till/main.cpp", CPP + "std::mutex m_lock;\n", "word", "queue type"),
    ("app/programs/till/work_queue.cpp", CPP + "std::mutex m_lock;\n", None, ""),
    # QML
    ("ui/selling/SellPage.qml", CPP + 'Rectangle { color: "#1D4AA6" }\n', "word", "colours come from Theme"),
    ("ui/selling/SellPage.qml", CPP + 'Rectangle { border.color: "red" }\n', "word", "colours come from Theme"),
    ("ui/selling/SellPage.qml", CPP + "Rectangle { color: Theme.color.page }\n", None, ""),
    ("ui/selling/SellPage.qml", CPP + 'Rectangle { color: "transparent" }\n', None, ""),
    ("ui/selling/SellPage.qml", CPP + "Rectangle { color: Qt.darker(Theme.color.slate) }\n", None, ""),
    ("ui/selling/SellPage.qml", CPP + "Rectangle { color: Qt.darker(slate.color) }\n", "word", "colours come from Theme"),
    ("ui/selling/SellPage.qml", CPP + "Item { property var lines }\n", "word", "var"),
    ("ui/selling/SellPage.qml", CPP + 'Text { text: qsTr("Total: ") + total }\n', "word", ".arg()"),
    # what is not done
    ("app/core/base/money.cpp", CPP + "// TODO later\n", "undone", "TODO"),
    ("app/core/base/money.cpp", CPP + "// TODO(#12) later\n", None, ""),
    ("app/core/base/money.cpp", CPP + "// FIXME\n", "undone", "FIXME"),
]


def findings_of(path, content):
    with tempfile.TemporaryDirectory() as root:
        file = Path(root, path)
        file.parent.mkdir(parents=True)
        file.write_text(content, encoding="utf-8")
        refusals, questions = check_rules.check_tree(Path(root))
    return [(f.rule, f.sentence) for f in refusals] + [("question", f.sentence) for f in questions]


class RulesTest(unittest.TestCase):
    def test_each_broken_rule_is_named_alone(self):
        for path, content, rule, named in CASES:
            with self.subTest(path=path, content=content[-80:]):
                found = findings_of(path, content)
                if rule is None:
                    self.assertEqual(found, [])
                else:
                    self.assertEqual([r for r, _ in found], [rule], found)
                    self.assertIn(named, found[0][1])

    def test_links_follow_the_same_table(self):
        cmake = "# SPDX-License-Identifier: Apache-2.0\ncomptoir_add_library({}\n    SOURCES a.cpp\n    LINKS {})\n"
        files = {"app/core/base": "comptoir_base fmt::fmt", "app/core/domain": "comptoir_domain comptoir_base",
                 "drivers/escpos": "comptoir_escpos comptoir_domain", "app/adapters": "comptoir_adapters comptoir_escpos"}
        with tempfile.TemporaryDirectory() as root:
            for folder, words in files.items():
                Path(root, folder).mkdir(parents=True)
                Path(root, folder, "CMakeLists.txt").write_text(cmake.format(*words.split()), encoding="utf-8")
            refusals, _ = check_rules.check_tree(Path(root))
        self.assertEqual([str(f) for f in refusals], [
            "drivers/escpos/CMakeLists.txt:2: [link] comptoir_escpos of drivers/escpos may not link comptoir_domain of"
            " app/core/domain"])

    def test_finding_tells_the_line(self):
        with tempfile.TemporaryDirectory() as root:
            Path(root, "a.cpp").write_text(CPP + "\nint a;\nauto b = usleep(1);\n", encoding="utf-8")
            refusals, _ = check_rules.check_tree(Path(root))
        self.assertEqual([str(f) for f in refusals], ["a.cpp:4: [word] usleep: wait for the event, not for time"])

    def test_build_folder_is_not_read(self):
        with tempfile.TemporaryDirectory() as root:
            Path(root, "build").mkdir()
            Path(root, "build", "a.cpp").write_text("// TODO\n", encoding="utf-8")
            self.assertEqual(check_rules.check_tree(Path(root)), ([], []))


if __name__ == "__main__":
    unittest.main()
