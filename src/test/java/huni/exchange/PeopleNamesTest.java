package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.prospect.Contact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are called by their whole name, and what is known of them arrives. */
class PeopleNamesTest extends FieldBench {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        Ad;Soyad;Telefon                        : Ayşe;Kaya;0532 111 22 33
        Adı;Soyadı;Telefon                      : Ayşe;Kaya;0532 111 22 33
        İsim;Soyisim;Telefon                    : Ayşe;Kaya;0532 111 22 33
        Müşteri Adı;Müşteri Soyadı;Telefon      : Ayşe;Kaya;0532 111 22 33
        Müşterinin Adı;Müşterinin Soyadı;Tel    : Ayşe;Kaya;0532 111 22 33
        Yetkili Adı;Yetkili Soyadı;Telefon      : Ayşe;Kaya;0532 111 22 33
        Kişi adı;Kişi soyadı;Cep                : Ayşe;Kaya;0532 111 22 33
        Name;Surname;Phone                      : Ayşe;Kaya;0532 111 22 33
        First Name;Last Name;Phone              : Ayşe;Kaya;0532 111 22 33
        FIRSTNAME;LASTNAME;PHONE                : Ayşe;Kaya;0532 111 22 33
        Given Name;Family Name;Phone            : Ayşe;Kaya;0532 111 22 33
        Contact First Name;Contact Last Name;Tel: Ayşe;Kaya;0532 111 22 33
        Customer Name;Customer Surname;Phone    : Ayşe;Kaya;0532 111 22 33
        Ad Soyad;Telefon                        : Ayşe Kaya;0532 111 22 33
        Adı Soyadı;Telefon                      : Ayşe Kaya;0532 111 22 33
        Ad/Soyad;Telefon                        : Ayşe Kaya;0532 111 22 33
        Full Name;Phone                         : Ayşe Kaya;0532 111 22 33
        """)
    void nameAndSurnameArePutTogether(String header, String row) throws Exception {
        imported(Tables.write(folder, header.strip() + "\n" + row.strip() + "\n"));

        assertEquals("Ayşe Kaya | 0532 111 22 33 | -\n", people());
        assertEquals(List.of("Ayşe Kaya"), companies());
    }

    @Test
    void companyBesideAPersonStaysTheCompany() throws Exception {
        imported(Tables.write(folder, "Firma;Müşteri Adı;Müşteri Soyadı;Tutar\nAlfa;Ayşe;Kaya;1.000,00\n"));

        assertEquals(List.of("Alfa"), companies());
        assertEquals("Ayşe Kaya | - | -\n", people());
    }

    @Test
    void descriptionAndSubjectNameNobody() throws Exception {
        imported(Tables.write(folder, "First Name,Last Name,Description,Subject\nAnna,Smith,Likes tea,Call back\n"));

        assertEquals(List.of("Anna Smith"), companies());
    }

    @Test
    void whatElseIsKnownArrives() throws Exception {
        imported(Tables.write(folder, """
            Firma;Yetkili;Ünvan;Telefon;Telefon 2;E-posta;E-posta 2;Adres;Şehir;Vergi No;Vergi Dairesi;Sektör;Satış Temsilcisi
            Alfa;Ayşe Kaya;Müdür;0532 111 22 33;0212 444 55 66;ayse@alfa.example;info@alfa.example;Gül Sok. 5;İzmir;0123456789;Konak;Gıda;Ela
            """));

        assertEquals(
                Map.of(
                        "Telefon 2", "0212 444 55 66",
                        "E-posta 2", "info@alfa.example",
                        "Adres", "Gül Sok. 5",
                        "Şehir", "İzmir",
                        "Vergi No", "0123456789",
                        "Vergi Dairesi", "Konak",
                        "Sektör", "Gıda",
                        "Satış Temsilcisi", "Ela"),
                ledger.records().prospects().getFirst().ownFields());
        assertEquals(
                List.of("Müdür"),
                ledger.records().all(Contact.class).stream().map(Contact::title).toList());
    }

    @Test
    void numbersThatExcelDestroyedAreDroppedAndCounted() throws Exception {
        var file = Tables.write(folder, "Firma;Telefon\nAlfa;5,32E+09\nBeta;0532 111 22 33\n");

        assertEquals(1, inspected(file).columns().get(1).counts().destroyed());
        imported(file);
        assertTrue(people().equals("- | 0532 111 22 33 | -\n"), people());
    }
}
