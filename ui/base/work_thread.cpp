// SPDX-License-Identifier: Apache-2.0
#include "ui/base/work_thread.h"

namespace comptoir::ui {

WorkThread::WorkThread(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

WorkThread::~WorkThread()
{
    m_pool.waitForDone();
}

void WorkThread::post(std::function<void()> work)
{
    m_pool.start([this, work = std::move(work)] {
        try {
            work();
        } catch (const std::exception& error) {
            emit failed(QString::fromUtf8(error.what()));
        }
    });
}

void WorkThread::drain()
{
    m_pool.waitForDone();
}

} // namespace comptoir::ui
