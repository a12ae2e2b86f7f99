package huni.work.imports;

import java.util.List;

/** The names under which programs and people keep each field, the most telling first. */
final class ColumnVocabulary {

    record Entry(ImportField field, List<String> names) {
        static Entry of(ImportField field, String names) {
            return new Entry(
                    field,
                    names.lines()
                            .flatMap(l -> List.of(l.split("\\|")).stream())
                            .map(String::strip)
                            .filter(n -> !n.isEmpty())
                            .toList());
        }
    }

    static final List<Entry> ENTRIES = List.of(
            Entry.of(ImportField.COMPANY, """
                Company | Company name | Organization name | Organization - Name | Organization | Account name
                Related company | Parent company | Associated company | Customer company | Customer | Customer name | Client | Client name
                Account | Business name | Organisation | Organization Name | Organization 1 - Name | Partner
                Sales account name | Potential customer | Lead name | Account Name (Company) | Company/Account
                Prospect | Deal - Organization | partner_id | partner_name | Müşteri firması
                Şirket | Şirket adı | Firma | Firma adı | Müşteri | Müşteri adı | Kurum | Kurum adı | Kuruluş
                Kuruluş adı | Cari | Cari adı | Cari unvan | Cari ünvan | Ticari unvan | Firma unvanı | Firma ünvanı
                Unvan cari | Hesap adı | Hesap | İşletme | Aday | Aday adı | Müşteri firma
                """),
            Entry.of(ImportField.NAME, """
                Deal name | Dealname | Deal - Title | Deal title | Opportunity name | Opportunity | Deal | Lead - Title
                Topic | Item name | Card name | Name | Title | Product | Product name | Project
                Fırsat adı | Fırsat | Anlaşma adı | Anlaşma | Satış adı | Teklif adı | Teklif konusu | Konu | Başlık | Satış konusu
                Ad | Ürün | Ürün adı | Ürün/Hizmet | Hizmet | Proje | Proje adı
                """),
            Entry.of(ImportField.CONTACT, """
                Contact name | Contact person | Person - Name | Contact | Full name | Person | Display name
                Primary contact | Associated contact | Decision maker name | contact_name
                Contact full name | Main contact
                Ad Soyad | Adı Soyadı | İsim Soyisim | İlgili kişi | Yetkili | Yetkili kişi | Yetkili adı | Kişi
                Kişi adı | İrtibat | İrtibat kişisi | Muhatap | Müşteri temsilcisi adı | İlgili | Tam ad
                """),
            Entry.of(ImportField.CONTACT_FIRST, """
                First name | Firstname | Person - First name | Given name | First | Contact first name
                İlk adı | İlk ad | Adı | İsim | Yetkili adı kısa | Müşterinin adı
                """),
            Entry.of(ImportField.CONTACT_MIDDLE, """
                Middle name | Additional name | Second name
                İkinci adı | İkinci ad | Orta adı
                """),
            Entry.of(ImportField.CONTACT_LAST, """
                Last name | Lastname | Person - Last name | Surname | Family name | Last | Contact last name
                Soyadı | Soyad | Soyisim | Müşteri soyadı | Yetkili soyadı | Kişi soyadı | İlgili kişi soyadı
                """),
            Entry.of(ImportField.CONTACT_TITLE, """
                Job title | Jobtitle | Contact title | Position | Job position | Organization title
                Organization 1 - Title | Role | Contact role | Person - Job title | Function
                İş unvanı | Ünvan | Unvan | Ünvanı | Unvanı | Görev | Görevi | Pozisyon | Kişi rolü | Rol | Meslek
                """),
            Entry.of(ImportField.PHONE, """
                Phone | Phone number | Mobile phone | Mobile | Mobile phone number | Person - Phone
                Person - Phone (Work) | Person - Phone (Mobile) | Business phone | Work phone | Telephone | Tel | GSM
                Cell phone | Home phone | Other phone | Phone 2 | Phone (work) | Phone (mobile) | Direct phone | Phone 1 - Value | Phone 2 - Value | Company phone | Company main phone | Mobile number
                Work | phone_mobile_search | Primary phone
                Telefon | Telefon no | Telefon numarası | Cep telefonu | Cep | Cep no | Cep tel | İş telefonu
                İş telefon no | Şirket santral telefonu | Birincil telefon | Sabit telefon | Tel no | Telefon 1
                Telefon 2 | İkinci telefon | Diğer telefon | Ev telefonu | Cep telefonu 2 | GSM no | Telefon (iş) | Telefon (cep)
                """),
            Entry.of(ImportField.EMAIL, """
                Email | E-mail | Email address | E-mail address | Person - Email | Person - Email (Work)
                Person - Email (Home) | Person - Email (Other) | E-mail 1 - Value | E-mail 2 - Value | Primary email
                Work email | Email 2 | E-mail 2 | Second email | Secondary email | Other email | Personal email | Contact email | E-mail 2 address | email_from | Mail | Email 1
                E-posta | Eposta | E-posta adresi | Elektronik posta adresi | Elektronik posta | Mail adresi
                E-posta 2 | İkinci e-posta | Diğer e-posta | İş e-postası | Elektronik posta 2 adres
                """),
            Entry.of(ImportField.VALUE, """
                Value | Amount | Deal value | Deal - Value | Deal amount | Close value | Budget likely | Likely budget
                Budget | Opportunity amount | Expected value | Total | Price | Deal size | Contract value | Sum
                Expected revenue | expected_revenue | Amount in company currency | Lead - Value | Worth | Est. Revenue
                Estimated revenue | Est. Value | Estimated value | Bid amount | Opportunity value | Lead value | Revenue
                Tutar | Tutarı | Değer | Değeri | Anlaşma değeri | Anlaşma tutarı | Fırsat tutarı | Kapanış değeri
                Kapanış tutarı | Bütçe | Olası bütçe | Beklenen bütçe | Satış tutarı | Teklif tutarı | Bedel | Fiyat
                Toplam | Toplam tutar | Ciro | Beklenen ciro | Gelir | Beklenen gelir | Beklenen tutar
                """),
            Entry.of(ImportField.BUDGET_LOW, """
                Budget low | Low budget | Budget min | Minimum budget | Min budget | Budget from
                Düşük bütçe | En düşük bütçe | Bütçe alt | Asgari bütçe | Bütçe en az | Minimum bütçe | Bütçe (düşük)
                """),
            Entry.of(ImportField.BUDGET_HIGH, """
                Budget high | High budget | Budget max | Maximum budget | Max budget | Budget to
                Yüksek bütçe | En yüksek bütçe | Bütçe üst | Azami bütçe | Bütçe en çok | Maksimum bütçe | Bütçe (yüksek)
                """),
            Entry.of(ImportField.CURRENCY, """
                Currency | Currency code | Deal - Currency of value | Deal currency | Currency ISO code
                deal_currency_code | Currency of value | Amount currency | Value currency | Bid currency | Revenue currency
                Deal value currency | Budget currency | Total currency
                Para birimi | Döviz | Döviz cinsi | Tutar para birimi | Kur | Birim
                """),
            Entry.of(ImportField.STAGE, """
                Stage | Deal stage | Stage name | Deal - Stage | Deal - Stage (pipeline) | Pipeline stage | dealstage
                Sales stage | stage_id | Phase | Current stage | Status label | Pipeline stage name | Lead status | List name
                Aşama | Satış aşaması | Fırsat aşaması | Anlaşma aşaması | Evre | Faz | Süreç
                Deal - Status (Open/Won/Lost) | Deal - Status | Deal status | Status | Status type | State of deal | Opportunity state
                Opportunity status | State
                Anlaşma durumu | Fırsat durumu | Satış durumu | Durum | Durumu | Statü
                """),
            Entry.of(ImportField.OUTCOME, """
                Is won | Is closed won | Closed won | Is lost | Is closed lost | Closed lost | Is closed | Is deal closed | Deal closed
                Kazanıldı mı | Kaybedildi mi | Kapandı mı | Won | Lost | Kazanıldı | Kaybedildi
                """),
            Entry.of(ImportField.CREATED, """
                Created | Created date | Create date | createdate | Creation date | Created at | Created on
                Deal - Creation date | Deal created | Date created | Engage date | Engagement date | First contact
                First contact date | Start date | Opened | Open date | Opened on | created_at | create_date | Date added
                Add time | Created time | Date created | Deal created on | Deal - Deal created | Lead - Creation date | Person - Creation date
                Organization - Creation date | Record creation date | Opp creation date | Date
                Oluşturma tarihi | Oluşturma | Oluşturulma tarihi | Oluşturulma | Oluşturulduğu tarih | Kayıt tarihi | Açılış tarihi
                Başlangıç tarihi | Başlama tarihi | İlk temas | İlk temas tarihi | İlk görüşme tarihi | Görüşme tarihi
                Temas tarihi | İletişim tarihi | Eklenme tarihi | Giriş tarihi | Fırsat tarihi | İlgilenme tarihi
                Angajman tarihi | Etkileşim tarihi | İlk iletişim tarihi | Tarih
                """),
            Entry.of(ImportField.CLOSED, """
                Closed | Closed date | Close date | closedate | Closed on | Deal - Closed on | Closed at | Closing date
                Date closed | Closed time | date_closed | Actual close date | Deal - Deal closed on | Deal closed on
                Kapanış tarihi | Kapanma tarihi | Kapatma tarihi | Kapandığı tarih | Kapanış | Bitiş tarihi
                Sonuçlanma tarihi | Satış tarihi
                """),
            Entry.of(ImportField.DECISION_DATE, """
                Decision date | Decision by | Expected close date | Deal - Expected close date | Expected close
                Expected closing | Expected closing date | Estimated close date | Est. Close Date | Forecast date
                Forecast close date | date_deadline
                Karar tarihi | Beklenen kapanış tarihi | Beklenen kapanış | Tahmini kapanış tarihi | Tahmini kapanış
                Öngörülen kapanış tarihi | Karar günü
                """),
            Entry.of(ImportField.SOURCE, """
                Source | Lead source | Original source | Lead - Source | Lead - Source channel | Source channel | source_id
                Channel | Referred by | Campaign | Deal - Source
                Kaynak | Aday kaynağı | Müşteri kaynağı | Kanal | Geliş kanalı | Nereden geldi | Kampanya | Başvuran | Referans
                """),
            Entry.of(ImportField.TAGS, """
                Tags | Tag | Labels | Label | Deal - Label | Lead - Labels | Person - Label | Organization - Labels
                Categories | Category | tag_ids | Keywords
                Etiket | Etiketler | Kategori | Kategoriler | Anahtar sözcükler
                """),
            Entry.of(ImportField.NEXT_STEP, """
                Next step | Next activity | Next action | Activity - Subject | Next activity subject
                activity_summary | To do
                Sonraki adım | Sıradaki adım | Sonraki etkinlik | Yapılacak | Sonraki aktivite | Sonraki iş
                """),
            Entry.of(ImportField.NEXT_STEP_DATE, """
                Next step date | Next activity date | Activity - Due date | Due date | Next action date
                Deal - Next activity date | activity_date_deadline | Follow up date | Follow-up
                Sonraki adım tarihi | Sonraki etkinlik tarihi | Sonraki aktivite tarihi | Takip tarihi | Hatırlatma tarihi
                Sonraki görüşme tarihi
                """),
            Entry.of(ImportField.NOTE, """
                Note | Notes | Note - Content | Comment | Comments | Remarks | Internal notes | Description
                Not | Notlar | Açıklama | Açıklamalar | Yorum | Görüşme notu | Görüşme notları
                """),
            Entry.of(ImportField.LOST_REASON, """
                Lost reason | Deal - Lost reason | Closed lost reason | Loss reason | Reason lost | lost_reason_id
                Kayıp nedeni | Kaybetme nedeni | Kaybedilme nedeni | Kayıp sebebi | Kaybedilme sebebi
                """),
            Entry.of(ImportField.WIN_REASON, """
                Win reason | Won reason | Closed won reason | Deal - Won reason | Reason won | Reason for win | Winning reason
                Kazanma nedeni | Kazanılma nedeni | Kazanç nedeni | Kazanma sebebi | Kazanılma sebebi
                """),
            Entry.of(ImportField.EXTERNAL_ID, """
                External ID | Opportunity ID | Deal ID | Record ID | Deal - Pipedrive System ID | Deal - ID | Lead ID
                Lead - Pipedrive System ID (UUID) | ID | Pipedrive System ID | Object ID | Record ID - Contact
                Customer ID | Contact ID
                Kayıt no | Fırsat no | Fırsat kodu | Fırsat kimliği | Fırsat ID | Kimlik | Müşteri no | Müşteri kodu
                Cari kod | Cari kodu | Kod | Dış kimlik | Anlaşma no | Kayıt kimliği
                """),
            Entry.of(ImportField.URGENCY, """
                Urgency | Priority | Deal priority
                Aciliyet | Öncelik | Acil
                """),
            Entry.of(ImportField.AUTHORITY, """
                Authority | Decision authority | Buying role | Decision role | Decision maker
                Karar yetkisi | Yetki | Karar verici | Karar rolü
                """),
            Entry.of(ImportField.OWN, """
                Address | Street | Street address | Address line 1 | Address line 2 | City | Town | County | Province | Region
                Country | Country/Region | ZIP | Zip code | Postal code | Postcode | Billing address | Shipping address
                Mailing address | Business address | Mailing street | Mailing city | Mailing country | Billing street
                Billing city | Billing country | Billing state | Billing zip | Organization - Address | Person - Address
                Tax number | Tax no | Tax ID | Tax office | VAT | VAT number | VAT no | VAT ID | Registration number
                Industry | Sector | Number of employees | Employees | Annual revenue | Department | Website | Web site
                Web page | URL | LinkedIn | Fax | Birthday | Company size
                Owner | Deal owner | Lead owner | Contact owner | Account owner | Opportunity owner | Deal - Owner
                Person - Owner | Sales owner | Owner name | Salesperson | Sales person | Sales rep | Sales agent | Assigned to
                Responsible | Responsible user | Responsible person | User name
                Adres | Adresi | Açık adres | Cadde | Sokak | Mahalle | İlçe | İl | Şehir | Semt | Ülke | Posta kodu | Bölge
                Fatura adresi | Sevk adresi | Teslimat adresi | İş adresi
                Vergi no | Vergi numarası | Vergi kimlik no | Vergi dairesi | VKN | TCKN | TC kimlik no | Mersis no
                Sektör | Sektörü | İş kolu | Faaliyet alanı | Çalışan sayısı | Departman | Bölüm | Web sitesi | İnternet adresi
                Web sayfası | Faks | Doğum günü | Doğum tarihi
                Sorumlu | Sorumlu kişi | Satış temsilcisi | Temsilci | Plasiyer | Satışçı | Müşteri temsilcisi | Satış sorumlusu
                Kayıt sahibi | Sahibi | Fırsat sahibi
                """));

    private ColumnVocabulary() {}
}
