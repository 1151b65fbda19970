package decree.aws.secretsmanager.rotation_test

import data.decree.aws.secretsmanager.rotation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rotation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret.secret"}
}

test_violating_2 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}], "aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.stranger", "type": "aws_secretsmanager_secret_rotation", "name": "stranger", "provider": "aws", "values": {"secret_id": "${aws_secretsmanager_secret.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret.secret"}
}

test_complying_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}], "aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"secret_id": "${aws_secretsmanager_secret.secret.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}], "aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"secret_id": "${aws_secretsmanager_secret.secret.id}"}, "managed": true}, {"address": "aws_secretsmanager_secret_rotation.stranger_2", "type": "aws_secretsmanager_secret_rotation", "name": "stranger_2", "provider": "aws", "values": {"secret_id": "${aws_secretsmanager_secret.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"rotation_lambda_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"rotation_lambda_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"automatic": true}]}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_violating_4 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"rotation": [{"rotation_period": "set"}], "replication": [{"automatic": false}]}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_violating_5 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"rotation": [{"rotation_period": "set"}]}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_complying_4 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"rotation": [{"rotation_period": "set"}], "replication": [{"automatic": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"automatic": true}], "rotation": [{"rotation_period": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}], "aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"secret_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"replication": [{"automatic": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_unknown_4 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"rotation": [{"rotation_period": "${var.not_given}"}], "replication": [{"automatic": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"rotation": [{"rotation_period": "set"}], "replication": [{"automatic": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}], "aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.stranger", "type": "aws_secretsmanager_secret_rotation", "name": "stranger", "provider": "aws", "values": {"secret_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}], "aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"secret_id": "${var.not_given}"}, "managed": true}, {"address": "aws_secretsmanager_secret_rotation.stranger_2", "type": "aws_secretsmanager_secret_rotation", "name": "stranger_2", "provider": "aws", "values": {"secret_id": "${aws_secretsmanager_secret.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}], "aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"secret_id": "${aws_secretsmanager_secret.secret.id}"}, "managed": true}, {"address": "aws_secretsmanager_secret_rotation.stranger_2", "type": "aws_secretsmanager_secret_rotation", "name": "stranger_2", "provider": "aws", "values": {"secret_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
