package decree.aws.rds.iam_authentication_test

import data.decree.aws.rds.iam_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in iam_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "mysql", "iam_database_authentication_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "mysql"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "mariadb", "iam_database_authentication_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "iam_database_authentication_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "mysql", "iam_database_authentication_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "mariadb", "iam_database_authentication_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "iam_database_authentication_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"iam_database_authentication_enabled": false, "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"iam_database_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}", "iam_database_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "mysql", "iam_database_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}", "iam_database_authentication_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "mariadb", "iam_database_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "iam_database_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
