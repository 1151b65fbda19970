package decree.aws.secretsmanager.kms_test

import data.decree.aws.secretsmanager.kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret.secret"}
}

test_violating_2 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_secretsmanager_secret.secret"}
}

test_violating_3 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_secretsmanager_secret.secret"}
}

test_complying_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {}, "managed": true}]}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "other"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.stranger", "type": "aws_kms_alias", "name": "stranger", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret.secret"}
}

test_violating_4 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_violating_5 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_violating_6 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": [{}, {"customer_managed_encryption": [{"kms_key_name": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_complying_6 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"auto": [{"customer_managed_encryption": [{"kms_key_name": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": [{"customer_managed_encryption": [{"kms_key_name": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"auto": [{"customer_managed_encryption": [{"kms_key_name": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"user_managed": [{"replicas": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}]}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}
