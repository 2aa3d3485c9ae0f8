// SPDX-License-Identifier: Apache-2.0
#include "ui/base/sounds.h"

#include <QDataStream>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>
#include <numbers>
#include <vector>

namespace comptoir::ui {

namespace {

constexpr int kRate = 22'050;
constexpr double kLoudness = 9'000;
constexpr int kFadeMs = 5; // without it a tone begins and ends with a click

/// One note; 0 Hz is a pause.
struct Note {
    double hertz = 0;
    int ms = 0;
};

std::vector<Note> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::ScanAccepted:
        return {{1760, 60}};
    case Sound::ScanRepeated:
        return {{1975.5, 60}};
    case Sound::ScanRefused:
        return {{220, 90}, {0, 60}, {220, 90}};
    case Sound::PaymentAccepted:
        return {{587.3, 100}, {880, 100}};
    case Sound::DeviceStopped:
        return {{659.3, 110}, {523.3, 110}};
    case Sound::ApprovalAnswered:
        return {{1318.5, 240}};
    }
    return {};
}

void append(std::vector<std::int16_t>& samples, const Note& note, double octave)
{
    const int count = kRate * note.ms / 1000;
    const int fade = kRate * kFadeMs / 1000;
    for (int i = 0; i < count; ++i) {
        const double edge = std::min({1.0, i / static_cast<double>(fade), (count - i) / static_cast<double>(fade)});
        const double angle = 2 * std::numbers::pi * note.hertz * octave * i / kRate;
        samples.push_back(static_cast<std::int16_t>(std::sin(angle) * kLoudness * edge));
    }
}

} // namespace

QByteArray wave(Sound sound, bool training)
{
    std::vector<std::int16_t> samples;
    for (const Note& note : notesOf(sound)) {
        append(samples, note, training ? 0.5 : 1.0);
    }
    const auto bytes = static_cast<quint32>(samples.size() * sizeof(std::int16_t));
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(kRate) << quint32(kRate * 2) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << bytes;
    for (const std::int16_t sample : samples) {
        out << sample;
    }
    return file;
}

CommandPlayer::CommandPlayer()
{
    for (const char* program : {"pw-play", "paplay", "aplay"}) {
        m_program = QStandardPaths::findExecutable(QLatin1String(program));
        if (!m_program.isEmpty()) {
            return;
        }
    }
}

void CommandPlayer::play(Sound sound, bool training)
{
    if (m_program.isEmpty() || !m_folder.isValid()) {
        return;
    }
    QString& path = m_files[{sound, training}];
    if (path.isEmpty()) {
        path = m_folder.filePath(QStringLiteral("%1.wav").arg(m_files.size()));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(wave(sound, training)) < 0) {
            return;
        }
    }
    QProcess::startDetached(m_program, {path});
}

} // namespace comptoir::ui
