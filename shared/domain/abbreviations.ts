/**
 * Short names of offices and firms that guests type as "Pt" or "kpu", because the keys on the glass go back to small letters after
 * the first. None of them is a word or a name of its own.
 */
const known = new Set(
  (
    'PT CV UD NV KPU KPUD DKPP PPK PPS KPPS DPR DPRD DPD MPR RI BPK BPKP BPS BPN BKN BKD BKPSDM BPBD BNN BNPB KPK KPI KPID ' +
    'KUA MUI NU PGRI PMII HMI GMNI GMKI PMKRI IMM KNPI PWI PKK PPID LBH LSM TNI TVRI RRI RW SD SMP SMA SMK ' +
    'UIN IAIN UGM ITB ITS IPB UI UNILA RSUD RSU PLN PDAM PDI PDIP PKS PKB PPP PSI PBB BUMN BUMD BRI BNI BCA BTN BSI'
  ).split(' '),
)

/** "Pt Cahaya" as "PT Cahaya"; whatever else was typed stays as it is. */
export function withAbbreviations(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => {
    const isAsTheKeysTypeIt = word.slice(1) === word.slice(1).toLowerCase()
    const capitals = word.toUpperCase()
    return isAsTheKeysTypeIt && known.has(capitals) ? capitals : word
  })
}
