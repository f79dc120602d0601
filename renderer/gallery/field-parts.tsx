import { Bike, Car, Footprints, Search, Siren } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/actions/button.tsx'
import { Card } from '../ui/display/card.tsx'
import { StatusBadge } from '../ui/display/status-badge.tsx'
import { Checkbox } from '../ui/fields/checkbox.tsx'
import { ChoiceTiles } from '../ui/fields/choice-tiles.tsx'
import { PinPad } from '../ui/fields/pin-pad.tsx'
import { SearchChoice } from '../ui/fields/search-choice.tsx'
import { Select } from '../ui/fields/select.tsx'
import { Switch } from '../ui/fields/switch.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { Dialog } from '../ui/overlays/dialog.tsx'
import styles from './screen.module.css'

const people = [
  {
    id: '1',
    label: 'Ratna Nirmala',
    note: 'Subbag Umum dan Logistik · Lantai 1',
    badge: <StatusBadge tone="good">Ada di kantor</StatusBadge>,
  },
  {
    id: '2',
    label: 'Ratih Puspita',
    note: 'Subbag Hukum · Lantai 2',
    badge: <StatusBadge tone="waiting">Rapat s/d 10.30</StatusBadge>,
  },
  {
    id: '3',
    label: 'Raden Ajeng Siti Nurhaliza Kusumaningrum Wijayanti Prawirodirdjo',
    note: 'Subbag Data dan Informasi',
    badge: <StatusBadge tone="quiet">Cuti</StatusBadge>,
  },
]
const vehicles = [
  { id: 'none', label: 'Tanpa kendaraan', icon: Footprints },
  { id: 'motorcycle', label: 'Sepeda motor', icon: Bike },
  { id: 'car', label: 'Mobil', icon: Car },
  { id: 'official', label: 'Kendaraan dinas', note: 'pelat merah', icon: Siren },
] as const

export function FieldParts() {
  const [name, setName] = useState('')
  const [pin, setPin] = useState('')
  const [isOn, setOn] = useState(true)
  const [vehicle, setVehicle] = useState<(typeof vehicles)[number]['id'] | undefined>('car')
  const [person, setPerson] = useState<string | undefined>('1')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.columns}>
      <Card title="Isian">
        <div className={styles.stack}>
          <TextField
            label="Nama lengkap"
            help="Seperti pada KTP atau paspor."
            value={name}
            onChange={setName}
            keys="name"
          />
          <TextField
            label="Nomor telepon"
            value="0812"
            onChange={() => {}}
            keys="phone"
            error="Nomor ini terlalu pendek. Tulis paling sedikit sembilan angka."
          />
          <TextField
            label="Cari"
            icon={Search}
            value={name}
            onChange={setName}
            keys="search"
            placeholder="Nama, kartu, loker, pelat"
            clearable
          />
          <TextField label="Keterangan" value={name} onChange={setName} lines={3} optional />
          <Select label="Kendaraan" options={vehicles} value={vehicle} onChange={setVehicle} />
          <Select label="Ruang" options={vehicles} value={undefined} onChange={setVehicle} error="Pilih ruangnya." />
        </div>
      </Card>
      <Card title="Pilihan">
        <div className={styles.stack}>
          <ChoiceTiles label="Kendaraan" options={vehicles} value={vehicle} onChange={setVehicle} />
          <Checkbox isOn={isOn} onChange={setOn} boxed note="Data dihapus setelah 90 hari.">
            Saya setuju data saya dicatat untuk kunjungan ini
          </Checkbox>
          <Switch isOn={isOn} onChange={setOn} note="Suhu badan diukur sebelum masuk.">
            Ada acara di kantor
          </Switch>
        </div>
      </Card>
      <Card title="Hasil pencarian">
        <SearchChoice
          label="Pegawai"
          query={name}
          onQuery={setName}
          results={people.filter((one) => one.label.toLowerCase().includes(name.toLowerCase()))}
          value={person}
          onChange={setPerson}
          empty="Tidak ada yang cocok."
        />
      </Card>
      <Card title="PIN">
        <PinPad
          label="PIN petugas"
          value={pin}
          onChange={setPin}
          onSubmit={() => setPin('')}
          submitLabel="Masuk"
          reason={pin.length < 4 ? 'PIN paling sedikit empat angka.' : undefined}
        />
      </Card>
      <Card title="Dialog">
        <Button onPress={() => setOpen(true)}>Tolak masuk</Button>
        <Dialog
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          title="Tolak masuk?"
          footer={
            <>
              <Button variant="secondary" onPress={() => setOpen(false)}>
                Batal
              </Button>
              <Button variant="danger" onPress={() => setOpen(false)}>
                Tolak masuk
              </Button>
            </>
          }
        >
          <TextField label="Alasan" value={name} onChange={setName} lines={3} />
        </Dialog>
      </Card>
    </div>
  )
}
