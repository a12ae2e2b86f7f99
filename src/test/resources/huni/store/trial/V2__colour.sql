alter table thing add column colour varchar(20);
update thing set colour = 'red';
