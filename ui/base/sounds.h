// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <map>

namespace comptoir::ui {

/// The sounds of ui.md §12 that this version makes.
enum class Sound {
    ScanAccepted,
    ScanRepeated, ///< quantity +1
    ScanRefused,
    PaymentAccepted,
    DeviceStopped, ///< also a refused payment
    ApprovalAnswered,
};

/// A sound as a WAV file: one channel, 16 bits, 22 050 Hz. `training` is an octave lower.
QByteArray wave(Sound sound, bool training);

/// Where sounds go.
class SoundPlayer {
public:
    virtual ~SoundPlayer() = default;

    /// Returns at once.
    virtual void play(Sound sound, bool training) = 0;
};

/// A terminal without a speaker.
class SilentPlayer final : public SoundPlayer {
public:
    void play(Sound /*sound*/, bool /*training*/) override { }
};

/// Plays through the machine's own player (pw-play, paplay or aplay); silent when it has none.
class CommandPlayer final : public SoundPlayer {
public:
    CommandPlayer();

    void play(Sound sound, bool training) override;
    bool canPlay() const { return !m_program.isEmpty(); }

private:
    QString m_program;
    QTemporaryDir m_folder;
    std::map<std::pair<Sound, bool>, QString> m_files; // written once each
};

} // namespace comptoir::ui
