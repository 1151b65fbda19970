package decree.aws.ecs.container_insights_test

import data.decree.aws.ecs.container_insights

flagged(document) := addresses if {
	addresses := {finding.address | some finding in container_insights.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ecs_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"value": "enabled", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"value": "enabled"}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_cluster.cluster"}
}

test_violating_5 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights"}]}, "managed": true}]}, "data": {}}) == {"aws_ecs_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights", "value": "enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights", "value": "enhanced"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights", "value": "enabled"}, {"value": "enabled", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights", "value": "enabled"}, {"value": "enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights", "value": "enabled"}, {"name": "containerInsights", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights", "value": "enabled"}, {"name": "containerInsights"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "${var.not_given}", "value": "enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"name": "containerInsights", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecs_cluster": [{"address": "aws_ecs_cluster.cluster", "type": "aws_ecs_cluster", "name": "cluster", "provider": "aws", "values": {"setting": [{"value": "enabled", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
