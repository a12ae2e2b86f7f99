package huni.ui.data;

import huni.domain.People;
import huni.domain.prospect.PhoneNumbers;
import huni.exchange.E164PhoneNumbers;
import huni.exchange.FileTables;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FailingLedger;
import huni.work.FakeIdentities;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.Workspace;
import huni.work.imports.Imports;
import huni.work.imports.TableFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;

/** The import page over a ledger in memory, with files read as they are. */
final class SampleImport {

    /** A file as a Turkish Excel saves it, with a few things wrong. */
    static final String TURKISH_FILE = """
        Kayıt No;Müşteri;Yetkili Kişi;Telefon;E-posta;Ürün;Aşama;Oluşturma Tarihi;Kapanış Tarihi;Tutar;Sorumlu;Notlar
        F-1001;Işık Yapı A.Ş.;Ayşe Işık;0532 123 45 67;ayse@isik.example;Vinç kiralama;Görüşülüyor;04.03.2026;;48.500,00;Deniz;Fuarda tanıştık
        F-1002;Çağdaş Metal Sanayi ve Ticaret Limited Şirketi;Mehmet Çağ;0212 555 44 33;mehmet@cagdas.example;Forklift;Kazanıldı;12.01.2026;18.02.2026;126.000,00;Deniz;
        F-1003;Öz Gıda;Şule Öz;;sule@ozgida.example;Forklift;Araştırma;;;;Deniz;Kasımda aranacak
        F-1004;Güneş Tekstil;;0505 987 65 43;;Platform;Kaybedildi;03.02.2026;27.02.2026;1.250,50;Kerem;Bütçesi yok
        F-1005;İnci Otomotiv;Cem İnci;;;Vinç kiralama;Görüşülüyor;yarın;;72.000,00;Kerem;
        F-1006;Ağaç İşleri;;;;Platform;Teklif verildi;09.03.2026;;çok;Kerem;
        F-1007;Bahar Lojistik;Ece Bahar;0533 111 22 33;ece@bahar.example;Forklift;Görüşülüyor;10.03.2026;;64.250,00;Deniz;
        """;

    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final FakeLedger ledger = new FakeLedger();
    final FailingLedger store = new FailingLedger(ledger);
    People people = People.ALONE;
    final List<String> led = new ArrayList<>();
    final List<Exception> unexpected = new ArrayList<>();
    final Texts texts;
    final ImportViewModel viewModel;
    final Workspace workspace;

    SampleImport(Locale locale) {
        this(locale, new FileTables(), new E164PhoneNumbers("TR"));
    }

    /** The page with tables and phone numbers that a test looks into. */
    SampleImport(Locale locale, TableFiles files, PhoneNumbers phones) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        this.texts = Texts.in(locale, List.of("huni/ui/kit/texts", "huni/ui/data/texts"));
        this.workspace = new Workspace(store, clock, Runnable::run);
        this.viewModel = new ImportViewModel(
                new Imports(files, phones),
                new Performer(workspace, tasks, new Notices(), texts, _ -> () -> {}),
                new ImportSources(
                        new FakePipelines(ledger),
                        new FakeIdentities(ledger),
                        new FakeImports(ledger),
                        () -> people,
                        new KeptMappings()),
                tasks,
                texts,
                new Formats(texts, clock, CurrencyUnit.of("TRY")),
                new ImportExits(
                        _ -> led.add("choose"),
                        file -> led.add("file " + file.getFileName()),
                        () -> led.add("board"),
                        (title, scope) -> led.add(title + " " + scope),
                        archive -> led.add("archive " + archive.getFileName()),
                        unexpected::add));
    }

    /** Opens a file and waits until it is understood and checked. */
    void open(Path file) {
        viewModel.open(List.of(file));
        tasks.runAll();
    }

    /** What is kept in the settings. */
    private static final class KeptMappings implements ImportSources.MappingMemory {
        private String kept = "";

        @Override
        public String kept() {
            return kept;
        }

        @Override
        public void keep(String mappings) {
            kept = mappings;
        }
    }

    Workspace workspace() {
        return workspace;
    }
}
