package decree.aws.msk.logging_test

import data.decree.aws.msk.logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "firehose": [{"enabled": false}], "s3": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"firehose": [{"enabled": false}], "s3": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "s3": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "firehose": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"firehose": [{"enabled": false}], "s3": [{"enabled": false}], "cloudwatch_logs": [{"enabled": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "s3": [{"enabled": false}], "firehose": [{"enabled": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "firehose": [{"enabled": false}], "s3": [{"enabled": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": "${var.not_given}"}], "firehose": [{"enabled": false}], "s3": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "firehose": [{"enabled": "${var.not_given}"}], "s3": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "firehose": [{"enabled": false}], "s3": [{"enabled": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_unknown_4 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"firehose": [{"enabled": "${var.not_given}"}], "s3": [{"enabled": false}], "cloudwatch_logs": [{"enabled": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"firehose": [{"enabled": false}], "s3": [{"enabled": "${var.not_given}"}], "cloudwatch_logs": [{"enabled": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"firehose": [{"enabled": false}], "s3": [{"enabled": false}], "cloudwatch_logs": [{"enabled": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"firehose": [{"enabled": "${var.not_given}"}], "s3": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"firehose": [{"enabled": false}], "s3": [{"enabled": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": "${var.not_given}"}], "s3": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "s3": [{"enabled": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": "${var.not_given}"}], "firehose": [{"enabled": false}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "firehose": [{"enabled": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": "${var.not_given}"}], "s3": [{"enabled": false}], "firehose": [{"enabled": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "s3": [{"enabled": "${var.not_given}"}], "firehose": [{"enabled": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": false}], "s3": [{"enabled": false}], "firehose": [{"enabled": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
