// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "drivers/scanner/us_keyboard.h"
#include "drivers/scanner/wedge_decoder.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace comptoir::tests {

/// The keyboard between a person, a scanner and the decoder: it keeps what came through and what was read.
class WedgeKeyboard {
public:
    explicit WedgeKeyboard(drivers::WedgeSettings settings = {})
        : m_decoder(std::move(settings))
    {
    }

    void wait(std::int64_t ms)
    {
        const std::int64_t until = now + ms;
        while (m_decoder.deadlineMs() && *m_decoder.deadlineMs() <= until) {
            now = std::max(now, *m_decoder.deadlineMs());
            obey(m_decoder.tick(now));
        }
        now = until;
    }

    void stroke(std::uint32_t scanCode, bool pressed, const std::string& text = {}, bool autoRepeat = false)
    {
        const std::uint64_t id = m_nextId++;
        m_strokes[id] = {.text = pressed ? text : std::string(), .atMs = now};
        obey(m_decoder.feed({
            .id = id,
            .scanCode = scanCode,
            .pressed = pressed,
            .autoRepeat = autoRepeat,
            .text = text,
            .atMs = now,
        }));
    }

    void tap(std::uint32_t scanCode, const std::string& text, std::int64_t downMs = 2)
    {
        stroke(scanCode, true, text);
        wait(downMs);
        stroke(scanCode, false, text);
    }

    /// As a scanner set to a US keyboard sends `code`; `text` is what a French layout makes of the digits.
    void scan(const std::string& code, std::int64_t gapMs = 4, std::uint32_t terminator = drivers::kKeyEnter)
    {
        for (const char c : code) {
            const auto [key, shift] = keyOf(c);
            if (shift) {
                stroke(drivers::kKeyLeftShift, true);
            }
            tap(key, "é", gapMs / 2);
            if (shift) {
                stroke(drivers::kKeyLeftShift, false);
            }
            wait(gapMs - gapMs / 2);
        }
        tap(terminator, "\r", gapMs / 2);
        wait(gapMs - gapMs / 2);
    }

    /// As a person types, key after key.
    void type(const std::string& text, std::int64_t gapMs)
    {
        for (const char c : text) {
            tap(keyOf(c).first, std::string(1, c), 1);
            wait(gapMs - 1);
        }
    }

    static std::pair<std::uint32_t, bool> keyOf(char c)
    {
        for (const bool shift : {false, true}) {
            for (std::uint32_t code = 1; code < 55; ++code) {
                if (drivers::usCharacter(code, shift) == c) {
                    return {code, shift};
                }
            }
        }
        return {57, false};
    }

    bool anythingHeld() const { return !m_strokes.empty(); }

    std::int64_t now = 1000;
    std::string typed; ///< what reached the focused field
    std::vector<std::string> codes;
    std::int64_t longestHeldMs = 0; ///< of what reached the field

private:
    struct Stroke {
        std::string text;
        std::int64_t atMs = 0;
    };

    void obey(const drivers::WedgeDecision& decision)
    {
        for (const std::uint64_t id : decision.replay) {
            const auto stroke = m_strokes.extract(id);
            check(!stroke.empty(), "replayed twice, or never fed");
            typed += stroke.mapped().text;
            longestHeldMs = std::max(longestHeldMs, now - stroke.mapped().atMs);
        }
        for (const std::uint64_t id : decision.swallow) {
            check(!m_strokes.extract(id).empty(), "swallowed twice, or never fed");
        }
        if (decision.code) {
            codes.push_back(*decision.code);
        }
    }

    drivers::WedgeDecoder m_decoder;
    std::uint64_t m_nextId = 1;
    std::map<std::uint64_t, Stroke> m_strokes;
};

} // namespace comptoir::tests
