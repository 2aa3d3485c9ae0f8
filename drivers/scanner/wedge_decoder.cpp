// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/wedge_decoder.h"

#include "app/core/base/scan.h"
#include "drivers/scanner/persons_keys.h"
#include "drivers/scanner/us_keyboard.h"

#include <algorithm>
#include <utility>

namespace comptoir::drivers {

namespace {

constexpr char kGroupSeparator = '\x1d';
constexpr std::size_t kMostHeld = 4 * kLongestScan; // press and release, with Shift around each

bool isShift(std::uint32_t code)
{
    return code == kKeyLeftShift || code == kKeyRightShift;
}

bool isCtrl(std::uint32_t code)
{
    return code == kKeyLeftCtrl || code == kKeyRightCtrl;
}

bool isOtherModifier(std::uint32_t code)
{
    return code == kKeyLeftAlt || code == kKeyRightAlt || code == kKeyLeftMeta || code == kKeyRightMeta;
}

/// Keys that write nothing by themselves and that a scanner presses for capitals.
bool isNeutral(const KeyStroke& stroke)
{
    const std::uint32_t code = stroke.scanCode;
    return isShift(code) || isCtrl(code) || isOtherModifier(code) || code == kKeyCapsLock || code == kKeyNumLock
        || (code == 0 && stroke.text.empty());
}

bool isTerminator(const KeyStroke& stroke)
{
    if (stroke.scanCode == 0) {
        return stroke.text == "\r" || stroke.text == "\n" || stroke.text == "\r\n" || stroke.text == "\t";
    }
    return stroke.scanCode == kKeyEnter || stroke.scanCode == kKeyKeypadEnter || stroke.scanCode == kKeyTab;
}

} // namespace

WedgeDecoder::WedgeDecoder(WedgeSettings settings)
    : m_settings(std::move(settings))
{
}

WedgeDecision WedgeDecoder::feed(const KeyStroke& stroke)
{
    WedgeDecision decision;
    if (stroke.pressed) {
        press(stroke, decision);
    } else {
        release(stroke, decision);
    }
    return decision;
}

WedgeDecision WedgeDecoder::tick(std::int64_t nowMs)
{
    WedgeDecision decision;
    const auto deadline = deadlineMs();
    if (deadline && nowMs >= *deadline) {
        giveBack(decision);
    }
    return decision;
}

std::optional<std::int64_t> WedgeDecoder::deadlineMs() const
{
    return m_held.empty() ? std::nullopt : std::optional(m_lastPressMs + m_settings.hold.count());
}

void WedgeDecoder::press(const KeyStroke& stroke, WedgeDecision& decision)
{
    if (stroke.autoRepeat && m_releasesToSwallow.contains(stroke.scanCode)) {
        decision.swallow.push_back(stroke.id); // the scanner's last key, as the system repeats it
        return;
    }
    if (!m_held.empty() && stroke.atMs - m_lastPressMs > gapAllowedMs()) {
        giveBack(decision);
    }
    trackModifier(stroke);
    if (isNeutral(stroke) && !stroke.autoRepeat) {
        if (m_held.empty()) {
            decision.replay.push_back(stroke.id);
        } else {
            hold(stroke, {});
            m_lastPressMs = stroke.atMs;
        }
        return;
    }
    if (isTerminator(stroke) && isBurst() && !stroke.autoRepeat) {
        finish(stroke, decision);
        return;
    }
    std::string characters = stroke.autoRepeat ? std::string() : charactersOf(stroke);
    if (characters.empty() || m_held.size() >= kMostHeld) {
        giveBack(decision);
        decision.replay.push_back(stroke.id);
        return;
    }
    hold(stroke, std::move(characters));
    m_lastPressMs = stroke.atMs;
}

void WedgeDecoder::release(const KeyStroke& stroke, WedgeDecision& decision)
{
    trackModifier(stroke);
    if (takeReleaseOfSwallowed(stroke)) {
        decision.swallow.push_back(stroke.id);
    } else if (m_held.empty()) {
        decision.replay.push_back(stroke.id);
    } else {
        hold(stroke, {}); // behind its own press
    }
}

void WedgeDecoder::hold(const KeyStroke& stroke, std::string characters)
{
    m_held.push_back({.stroke = stroke, .characters = std::move(characters), .fromPerson = false});
}

void WedgeDecoder::giveBack(WedgeDecision& decision)
{
    for (const Held& held : m_held) {
        decision.replay.push_back(held.stroke.id);
    }
    m_held.clear();
}

void WedgeDecoder::finish(const KeyStroke& terminator, WedgeDecision& decision)
{
    std::vector<BurstKey> keys;
    std::vector<Held*> pressed;
    for (auto held = m_held.begin(); held != m_held.end(); ++held) {
        if (held->characters.empty()) {
            continue;
        }
        int pressesSince = 0;
        const auto up = std::find_if(held + 1, m_held.end(), [&](const Held& later) {
            pressesSince += later.characters.empty() ? 0 : 1;
            return !later.stroke.pressed && later.stroke.scanCode == held->stroke.scanCode;
        });
        keys.push_back(
            {.characters = held->characters, .heldOn = pressesSince >= 2 || (up == m_held.end() && pressesSince > 0)});
        pressed.push_back(&*held);
    }
    for (const std::size_t person : personsKeys(keys)) {
        pressed[person]->fromPerson = true;
    }

    std::string code;
    for (const Held& held : m_held) {
        const KeyStroke& stroke = held.stroke;
        if (held.fromPerson || (!stroke.pressed && !takeReleaseOfSwallowed(stroke))) {
            decision.replay.push_back(stroke.id);
            continue;
        }
        decision.swallow.push_back(stroke.id);
        code += held.characters;
        if (stroke.pressed) {
            ++m_releasesToSwallow[stroke.scanCode];
        }
    }
    m_held.clear();
    decision.swallow.push_back(terminator.id);
    ++m_releasesToSwallow[terminator.scanCode];
    decision.code = code.substr(code.starts_with(m_settings.prefix) ? m_settings.prefix.size() : 0);
}

bool WedgeDecoder::takeReleaseOfSwallowed(const KeyStroke& stroke)
{
    const auto owed = m_releasesToSwallow.find(stroke.scanCode);
    if (owed == m_releasesToSwallow.end()) {
        return false;
    }
    if (--owed->second == 0) {
        m_releasesToSwallow.erase(owed);
    }
    return true;
}

void WedgeDecoder::trackModifier(const KeyStroke& stroke)
{
    if (isShift(stroke.scanCode)) {
        m_modifiers.shift = stroke.pressed;
    } else if (isCtrl(stroke.scanCode)) {
        m_modifiers.ctrl = stroke.pressed;
    } else if (isOtherModifier(stroke.scanCode)) {
        m_modifiers.other = stroke.pressed;
    }
}

std::string WedgeDecoder::charactersOf(const KeyStroke& stroke) const
{
    if (m_modifiers.other || isTerminator(stroke)) {
        return {};
    }
    const bool separator = stroke.scanCode == kKeyF8 || (m_modifiers.ctrl && stroke.scanCode == kKeyRightBrace);
    if (separator) {
        return m_held.empty() ? std::string() : std::string(1, kGroupSeparator);
    }
    if (m_modifiers.ctrl) {
        return {};
    }
    if (stroke.scanCode == 0) {
        const bool printable = !stroke.text.empty()
            && (static_cast<unsigned char>(stroke.text.front()) >= 0x20 || stroke.text.front() == kGroupSeparator);
        return printable ? stroke.text : std::string();
    }
    const auto character = usCharacter(stroke.scanCode, m_modifiers.shift);
    return character ? std::string(1, *character) : std::string();
}

std::string WedgeDecoder::heldText() const
{
    std::string text;
    for (const Held& held : m_held) {
        text += held.characters;
    }
    return text;
}

bool WedgeDecoder::prefixed() const
{
    return !m_settings.prefix.empty() && heldText().starts_with(m_settings.prefix);
}

bool WedgeDecoder::isBurst() const
{
    const std::string text = heldText();
    return prefixed() ? text.size() > m_settings.prefix.size() : text.size() >= m_settings.minLength;
}

std::int64_t WedgeDecoder::gapAllowedMs() const
{
    return (prefixed() ? m_settings.hold : m_settings.maxGap).count();
}

} // namespace comptoir::drivers
