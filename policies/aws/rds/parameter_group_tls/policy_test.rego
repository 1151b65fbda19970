package decree.aws.rds.parameter_group_tls_test

import data.decree.aws.rds.parameter_group_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in parameter_group_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "SSL", "name": "other"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "other", "value": "SSL"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "other", "name": "db2comm"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_5 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": 1, "name": "db2comm"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_6 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": 0}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_7 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "require_secure_transport", "value": 0}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_8 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": "0"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_9 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": false}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_10 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": "false"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_11 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": "OFF"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_12 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": "off"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_13 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": "Off"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_14 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": 0}, {"value": 0, "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_15 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": 0}, {"value": 0}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_16 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": 0}, {"name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": 1, "name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": 1, "name": "require_secure_transport"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": "1", "name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": true, "name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": "true", "name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": "ON", "name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": "on", "name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": "On", "name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": "SSL", "name": "db2comm"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": "ssl", "name": "db2comm"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": 1, "name": "rds.force_ssl"}, {"value": "SSL", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": 1, "name": "rds.force_ssl"}, {"name": "other", "value": "SSL"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": 1, "name": "rds.force_ssl"}, {"value": "other", "name": "db2comm"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b", "parameter": [{"value": 1, "name": "rds.force_ssl"}, {"value": 1, "name": "db2comm"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"value": 0, "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"value": 0}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl", "value": 1}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "other", "parameter": [{"name": "rds.force_ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"family": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "SSL", "name": "other"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "SSL", "name": "${var.not_given}"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "SSL", "name": "other"}], "family": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "other", "value": "SSL"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "SSL"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "other", "value": "SSL"}], "family": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "other", "name": "db2comm"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "${var.not_given}", "name": "db2comm"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": "other", "name": "db2comm"}], "family": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": 1, "name": "db2comm"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": 1, "name": "${var.not_given}"}], "family": "mariadb10~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"value": 1, "name": "db2comm"}], "family": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
