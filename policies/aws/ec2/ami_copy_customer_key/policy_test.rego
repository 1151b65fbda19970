package decree.aws.ec2.ami_copy_customer_key_test

import data.decree.aws.ec2.ami_copy_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ami_copy_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"kms_key_id": "other", "encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_ami_copy.copy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"kms_key_id": "other"}, "managed": true}]}, "data": {}}) == {"aws_ami_copy.copy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == {"aws_ami_copy.copy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_ami_copy.copy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_ami_copy.copy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {}, "managed": true}]}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "other"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.stranger", "type": "aws_kms_alias", "name": "stranger", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"kms_key_id": "other", "encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ami_copy.copy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"kms_key_id": "${var.not_given}", "encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_ami_copy.copy"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": "${var.not_given}", "kms_key_id": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}]}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true, "kms_key_id": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}
