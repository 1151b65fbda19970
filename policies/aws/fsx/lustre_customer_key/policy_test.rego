package decree.aws.fsx.lustre_customer_key_test

import data.decree.aws.fsx.lustre_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lustre_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == {"aws_fsx_lustre_file_system.lustre_file_system"}
}

test_violating_2 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_fsx_lustre_file_system.lustre_file_system"}
}

test_violating_3 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_fsx_lustre_file_system.lustre_file_system"}
}

test_complying_1 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {}, "managed": true}]}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "other"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.stranger", "type": "aws_kms_alias", "name": "stranger", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_2", "kms_key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_1 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"kms_key_id": "length/alias/aws/3&", "deployment_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_2 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"kms_key_id": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "${var.not_given}", "kms_key_id": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "${var.not_given}", "kms_key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "${var.not_given}", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}]}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "${var.not_given}", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "${var.not_given}", "kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "${var.not_given}", "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.lustre_file_system", "type": "aws_fsx_lustre_file_system", "name": "lustre_file_system", "provider": "aws", "values": {"deployment_type": "PERSISTENT_1", "kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}
