// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

class QPainter;

namespace comptoir::ui {

/// Which drawing, and its main colour. Written `shape#rrggbb`; without a colour the shape has its own.
struct DrawingName {
    QString shape;
    QColor color;
};

/// An unknown shape becomes the parcel, so a product never lacks a picture.
DrawingName parseDrawing(const QString& name);

/// The tint behind a drawing.
QColor drawingTint(const DrawingName& drawing);

/// Draws on a 52 grid.
void paintDrawing(QPainter& painter, const DrawingName& drawing);

} // namespace comptoir::ui
