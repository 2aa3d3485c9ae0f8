// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::drivers {

/// A key going down or up, before anything else saw it.
struct KeyStroke {
    std::uint64_t id = 0; ///< the caller's name for it
    std::uint32_t scanCode = 0; ///< evdev code (the native scan code of X11 and Wayland less 8); 0 when there is none
    bool pressed = true;
    bool autoRepeat = false;
    std::string text; ///< what the system's layout made of it (UTF-8); used only without a scan code
    std::int64_t atMs = 0; ///< when it happened, not when it was looked at
};

struct WedgeSettings {
    std::string prefix; ///< sent by the scanner before each code, if so configured; not part of the code
    std::size_t minLength = 6; ///< of a burst without prefix
    std::chrono::milliseconds maxGap{30}; ///< between two keys of a scanner
    std::chrono::milliseconds hold{40}; ///< after the last key, what is held back was typed by a person
};

/// What to do now, in this order: let the `replay` strokes through to whatever has the focus, forget those of
/// `swallow`, hand on `code`. A stroke that was in neither list yet stays held back.
struct WedgeDecision {
    std::vector<std::uint64_t> replay;
    std::vector<std::uint64_t> swallow;
    std::optional<std::string> code;
};

/// Tells the bursts of a keyboard-wedge scanner from a person's typing (ui.md §7.1.1) and reads them by the position of
/// the keys, so that the keyboard layout does not matter. Pure; one thread; times of one clock.
class WedgeDecoder {
public:
    explicit WedgeDecoder(WedgeSettings settings = {});

    WedgeDecision feed(const KeyStroke& stroke);

    /// To be called when deadlineMs() has come and every stroke that happened before it was fed.
    WedgeDecision tick(std::int64_t nowMs);

    /// Until when strokes are held back; empty when none is.
    std::optional<std::int64_t> deadlineMs() const;

private:
    struct Held {
        KeyStroke stroke;
        std::string characters; ///< what it adds to a code
        bool fromPerson = false;
    };
    struct Modifiers {
        bool shift = false;
        bool ctrl = false;
        bool other = false;
    };

    void press(const KeyStroke& stroke, WedgeDecision& decision);
    void release(const KeyStroke& stroke, WedgeDecision& decision);
    void hold(const KeyStroke& stroke, std::string characters);
    void giveBack(WedgeDecision& decision);
    void finish(const KeyStroke& terminator, WedgeDecision& decision);
    bool takeReleaseOfSwallowed(const KeyStroke& stroke);
    void trackModifier(const KeyStroke& stroke);
    std::string charactersOf(const KeyStroke& stroke) const;
    std::string heldText() const;
    bool prefixed() const;
    bool isBurst() const;
    std::int64_t gapAllowedMs() const;

    WedgeSettings m_settings;
    std::vector<Held> m_held;
    std::int64_t m_lastPressMs = 0;
    Modifiers m_modifiers;
    std::map<std::uint32_t, int> m_releasesToSwallow;
};

} // namespace comptoir::drivers
