import { BellRing, Check, DoorOpen, IdCard, Inbox, LogOut, Printer, ScanQrCode, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/actions/button.tsx'
import { ChoiceCard } from '../ui/actions/choice-card.tsx'
import { Avatar } from '../ui/display/avatar.tsx'
import { Brand } from '../ui/display/brand.tsx'
import { Card } from '../ui/display/card.tsx'
import { Chip } from '../ui/display/chip.tsx'
import { Clock } from '../ui/display/clock.tsx'
import { ConnectionBadge } from '../ui/display/connection-badge.tsx'
import { DataTable } from '../ui/display/data-table.tsx'
import { EmptyState } from '../ui/display/empty-state.tsx'
import { Notice } from '../ui/display/notice.tsx'
import { QrImage } from '../ui/display/qr-image.tsx'
import { StatusBadge } from '../ui/display/status-badge.tsx'
import { Steps } from '../ui/display/steps.tsx'
import { Timeline } from '../ui/display/timeline.tsx'
import { PageTitle } from '../ui/layout/frame.tsx'
import { useSounds } from '../ui/sound/sound-provider.tsx'
import { SoundUnlock } from '../ui/sound/sound-unlock.tsx'
import styles from './screen.module.css'

const longName = 'Raden Ajeng Siti Nurhaliza Kusumaningrum Wijayanti Prawirodirdjo'
const tones = ['good', 'waiting', 'stop', 'info', 'quiet'] as const
const rows = [
  { badge: 'T-07', guest: 'Rudi Hartono', host: 'Ratna N.', inside: '14.12', tone: 'good', state: 'Bertemu' },
  {
    badge: 'T-11',
    guest: longName,
    host: 'Sekretaris',
    inside: '13.40',
    tone: 'waiting',
    state: 'Menunggu, izin habis 16.00',
  },
] as const

export function DisplayParts() {
  const [open, setOpen] = useState<string>()
  const sounds = useSounds()
  return (
    <>
      <Brand mark="KPU" title="KPU Provinsi Lampung" subtitle={<Clock zone="Asia/Jakarta" named />} />
      <PageTitle lead="Isi buku tamu di layar ini. Petugas akan menukar identitas Anda dengan kartu tamu.">
        Selamat datang
      </PageTitle>
      <SoundUnlock />
      <div className={styles.row}>
        {(['chime', 'ring', 'urgent'] as const).map((sound) => (
          <Button key={sound} variant="secondary" onPress={() => sounds.play(sound)}>
            {sound}
          </Button>
        ))}
      </div>
      {tones.map((tone) => (
        <Notice
          key={tone}
          tone={tone}
          action={<Button variant={tone === 'waiting' ? 'waiting' : 'secondary'}>Tanyakan sekarang</Button>}
        >
          Pukul 16.00 sudah lewat: 2 tamu di ruang tunggu perlu izin baru dari tuan rumah.
        </Notice>
      ))}
      <Notice tone="stop" title="Nomor telepon belum lengkap">
        Tulis paling sedikit sembilan angka.
      </Notice>
      <div className={styles.row}>
        {tones.map((tone) => (
          <StatusBadge key={tone} tone={tone}>
            Belum dijawab
          </StatusBadge>
        ))}
        <StatusBadge tone="waiting" icon={BellRing} size="large">
          Sedang ditanyakan
        </StatusBadge>
        <ConnectionBadge connection="connected" />
        <ConnectionBadge connection="connecting" />
        <ConnectionBadge connection="lost" />
      </div>
      <div className={styles.row}>
        <Button>Terima sekarang</Button>
        <Button variant="secondary" icon={Printer}>
          Daftar
        </Button>
        <Button variant="quiet" icon={UserPlus}>
          Daftarkan tamu
        </Button>
        <Button variant="danger">Tidak dapat menerima</Button>
        <Button pending="Menyimpan…">Simpan</Button>
        <Button reason="Pilih kartu tamu lebih dulu.">Izinkan masuk</Button>
        <Button size="large" icon={DoorOpen}>
          Izinkan masuk dan cetak
        </Button>
      </div>
      <div className={styles.stack}>
        <ChoiceCard
          variant="primary"
          icon={UserPlus}
          title="Saya tamu baru"
          subtitle="Sekitar satu menit"
          onPress={() => {}}
        />
        <ChoiceCard
          icon={ScanQrCode}
          title="Sudah terdaftar atau diundang"
          subtitle="Pindai kode QR atau nomor telepon"
          href="/gallery/kiosk"
        />
        <div className={styles.pair}>
          <ChoiceCard variant="small" icon={LogOut} title="Saya mau pulang" onPress={() => {}} />
          <ChoiceCard variant="small" icon={Inbox} title="Antar surat / paket" onPress={() => {}} />
        </div>
      </div>
      <div className={styles.row}>
        <Avatar name="Siti Wulandari" size="small" />
        <Avatar name="Siti Wulandari" />
        <Avatar name="Siti Wulandari" size="large" />
        <Chip onRemove={() => {}}>{longName}</Chip>
        <Chip>林美华</Chip>
        <Chip>علي حسن</Chip>
      </div>
      <Steps step={3} of={6} />
      <div className={styles.columns}>
        <Card title="Di dalam" action={<Button variant="secondary">Daftar</Button>}>
          <DataTable
            label="Tamu di dalam"
            rows={rows}
            rowKey={(row) => row.badge}
            openKey={open}
            onOpen={(row) => setOpen(row.badge)}
            empty={<EmptyState title="Belum ada tamu di dalam" />}
            columns={[
              { id: 'badge', title: 'Kartu', kind: 'strong', cell: (row) => row.badge },
              { id: 'guest', title: 'Tamu', cell: (row) => row.guest },
              { id: 'host', title: 'Menemui', cell: (row) => row.host },
              { id: 'inside', title: 'Masuk', kind: 'figures', cell: (row) => row.inside },
              { id: 'state', title: 'Keadaan', cell: (row) => <StatusBadge tone={row.tone}>{row.state}</StatusBadge> },
            ]}
          />
        </Card>
        <Card>
          <div className={styles.qr}>
            <QrImage text="RSP1:0199C6F0A1B27D3E" label="Kode kunjungan" />
          </div>
        </Card>
        <Card>
          <Timeline
            items={[
              { id: '1', state: 'done', icon: Check, title: 'Anda sudah terdaftar', text: 'pukul 09.42' },
              {
                id: '2',
                state: 'now',
                icon: BellRing,
                title: 'Menunggu jawaban Ibu Ratna',
                text: 'menunggu 1 menit 12 detik',
              },
              {
                id: '3',
                state: 'next',
                icon: IdCard,
                title: 'Tukar identitas di meja petugas',
                text: 'siapkan KTP, SIM, atau paspor',
              },
              { id: '4', state: 'stopped', icon: DoorOpen, title: 'Masuk', text: 'sampai pukul 16.00' },
            ]}
          />
        </Card>
        <Card>
          <EmptyState
            icon={Inbox}
            title="Belum ada tamu yang menunggu"
            text="Tamu baru muncul di sini begitu mendaftar."
          >
            <Button variant="secondary">Daftarkan tamu</Button>
          </EmptyState>
        </Card>
      </div>
    </>
  )
}
