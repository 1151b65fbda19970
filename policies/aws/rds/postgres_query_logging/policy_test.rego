package decree.aws.rds.postgres_query_logging_test

import data.decree.aws.rds.postgres_query_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in postgres_query_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_5 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"name": "log_statement", "value": "none"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_6 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_7 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_8 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_9 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "-1"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_10 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.stranger", "type": "aws_db_parameter_group", "name": "stranger", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_out_of_scope_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"value": "other", "name": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"value": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_statement", "value": "none"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}, {"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}, {"value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "-1"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}, {"address": "aws_db_parameter_group.stranger_2", "type": "aws_db_parameter_group", "name": "stranger_2", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "other"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "${var.not_given}"}, {"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "${var.not_given}", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_statement", "value": "other"}, {"name": "log_min_duration_statement", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "other"}, {"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"value": "other", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "other"}, {"value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "${var.not_given}", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"name": "log_statement", "value": "none"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${var.not_given}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"name": "log_statement", "value": "none"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "other"}, {"name": "log_statement", "value": "none"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"engine": "postgres", "parameter_group_name": "${aws_db_parameter_group.parameter_group.id}"}, "managed": true}], "aws_db_parameter_group": [{"address": "aws_db_parameter_group.parameter_group", "type": "aws_db_parameter_group", "name": "parameter_group", "provider": "aws", "values": {"parameter": [{"name": "log_min_duration_statement", "value": "other"}, {"name": "log_statement", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
