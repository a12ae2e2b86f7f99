package huni.work.sample;

import java.util.List;

/** Names of companies and people as they are usual in Turkey. None is taken from a real list of customers. */
final class TurkishNames {

    private static final List<String> PLACES = words("""
            Akdeniz Ege Marmara Anadolu Toros Trakya Bozkır Kuzey Güney Doğu Batı Boğaziçi Çukurova Kapadokya Sakarya
            Gediz Meriç Fırat Dicle Menderes Kızılırmak Yeşilırmak Uludağ Erciyes Ağrı Kaçkar Nemrut Spil Ida Bozdağ
            Assos Efes Truva Bergama Sart Milet Knidos Likya Frigya Hitit Lidya İyonya Pamukkale Göreme Abant Sapanca
            Karadeniz Haliç Pera Galata Kordon Konak Kale Çınar Defne Zeytin Nar Safran Ihlamur Lale Sedir Servi Meşe
            Yıldız Güneş Şafak Işık Deniz Pınar Göksu Irmak Bahar Meltem Poyraz Kartal Şahin Turna Kırlangıç Öncü
            Yeni Mavi Yeşil Altın İnci Mercan Yakut Ülkü Umut Çağdaş Modern Özgün Birlik Güven Denge Ufuk Doruk Zirve
            """);

    private static final List<String> TRADES = words("""
            Tekstil Lojistik Optik Gıda Kimya Mobilya Enerji Sigorta Un Yapı Medikal Otelcilik Turizm Otomotiv Ambalaj
            Plastik Makine Elektrik Elektronik Yazılım Matbaa Reklam Tarım Süt Fırın Seramik Cam Mermer Çelik Döküm
            Kalıp Boya Kozmetik Eczacılık Kuyumculuk Deri Ayakkabı Halı İplik Nakliyat Denizcilik Soğutma Klima Isıtma
            Aydınlatma Mimarlık Mühendislik İnşaat Danışmanlık Eğitim Yayıncılık Oyuncak Kırtasiye Bahçe Peyzaj Temizlik
            Güvenlik Organizasyon Catering Baharat
            """);

    private static final List<String> FORMS =
            List.of("", " Sanayi", " Ticaret", " A.Ş.", " Ltd. Şti.", " Grup", " Holding", " Pazarlama");

    private static final List<String> TOWNS = words("""
            İstanbul Ankara İzmir Bursa Antalya Adana Konya Gaziantep Kayseri Eskişehir Denizli Samsun Mersin Manisa
            Balıkesir Sakarya Kocaeli Tekirdağ Muğla Aydın Trabzon Malatya Diyarbakır Hatay Edirne Çanakkale Bolu
            """);

    private static final List<String> FIRST = words("""
            Ayşe Fatma Zeynep Elif Emine Hatice Merve Esra Büşra Selin Gül İpek Ece Deniz Derya Ebru Sibel Gamze Pınar
            Özlem Şule Tuğba Yasemin Nalan Nilgün Sevgi Hülya Filiz Aslı Burcu Mehmet Mustafa Ahmet Ali Hüseyin Hasan
            İbrahim Murat Ömer Yusuf Emre Can Cem Barış Okan Levent Nihat Serkan Tolga Uğur Volkan Kemal Kerem Koray
            Onur Oğuz Sinan Selim Tarık Yiğit Çağrı Ümit Şükrü Rıza
            """);

    private static final List<String> LAST = words("""
            Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç
            Kurt Özkan Şimşek Polat Korkmaz Özcan Çakır Erdoğan Yavuz Can Acar Şen Aktaş Güler Yalçın Güneş Bozkurt
            Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy Uçar Er Tan Deniz
            Çınar Ekinci Sönmez Toprak Uysal Ergün Gökçe Ilgaz İnan Öğüt Ürün Tunç Sezer Soylu Başaran Bilgin Ceylan
            """);

    private static final List<String> TITLES = List.of(
            "Satın alma müdürü",
            "Genel müdür",
            "İşletme sahibi",
            "Fabrika müdürü",
            "Finans müdürü",
            "Bilgi işlem müdürü",
            "Pazarlama müdürü",
            "Satın alma uzmanı",
            "Yönetici asistanı",
            "Genel müdür yardımcısı");

    private static final List<String> SOURCES = List.of(
            "Soğuk arama",
            "Soğuk arama",
            "Soğuk arama",
            "Fuar",
            "Tavsiye",
            "Tavsiye",
            "Web sitesi",
            "LinkedIn",
            "Eski müşteri");

    /** How many companies have names of two words. */
    static final int MIXED = PLACES.size() * TRADES.size();

    private TurkishNames() {}

    /**
     * A different name for each number from 0; after a million they repeat. The first ones are mixed; the many after
     * them follow each other in the alphabet, which a database inserts many times faster.
     */
    static String company(long number) {
        long round = number / MIXED;
        int within = (int) (number % MIXED);
        if (round == 0) {
            // A step that has no factor in common with the number of names visits each of them once.
            int mixed = (int) (within * 1_999L % MIXED);
            return PLACES.get(mixed % PLACES.size()) + " " + TRADES.get(mixed / PLACES.size());
        }
        String name = PLACES.get(within / TRADES.size()) + " " + TRADES.get(within % TRADES.size());
        String form = FORMS.get((int) (round % FORMS.size()));
        long town = round / FORMS.size();
        return town == 0 ? name + form : TOWNS.get((int) ((town - 1) % TOWNS.size())) + " " + name + form;
    }

    static String person(int draw) {
        return FIRST.get(draw % FIRST.size()) + " " + LAST.get(draw / FIRST.size() % LAST.size());
    }

    static String title(int draw) {
        return TITLES.get(draw % TITLES.size());
    }

    static String source(int draw) {
        return SOURCES.get(draw % SOURCES.size());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
