package decree.aws.ec2.security_group_unused_test

import data.decree.aws.ec2.security_group_unused

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_group_unused.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.user", "type": "aws_instance", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_network_interface": [{"address": "aws_network_interface.user", "type": "aws_network_interface", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_network_interface_sg_attachment": [{"address": "aws_network_interface_sg_attachment.user", "type": "aws_network_interface_sg_attachment", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.user", "type": "aws_launch_template", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_6 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.user", "type": "aws_launch_configuration", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_7 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_spot_instance_request": [{"address": "aws_spot_instance_request.user", "type": "aws_spot_instance_request", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_8 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.user", "type": "aws_lb", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_9 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.user", "type": "aws_alb", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_10 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.user", "type": "aws_elb", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_11 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.user", "type": "aws_db_instance", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_12 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.user", "type": "aws_rds_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_13 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.user", "type": "aws_db_proxy", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_14 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.user", "type": "aws_docdb_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_15 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.user", "type": "aws_neptune_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_16 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.user", "type": "aws_redshift_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_17 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.user", "type": "aws_redshiftserverless_workgroup", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_18 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.user", "type": "aws_elasticache_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_19 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.user", "type": "aws_elasticache_replication_group", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_20 if {
	flagged({"resource": {"aws_elasticache_serverless_cache": [{"address": "aws_elasticache_serverless_cache.user", "type": "aws_elasticache_serverless_cache", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_21 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.user", "type": "aws_memorydb_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_22 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.user", "type": "aws_dax_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_23 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.user", "type": "aws_lambda_function", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_24 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.user", "type": "aws_ecs_service", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.user", "type": "aws_instance", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_network_interface": [{"address": "aws_network_interface.user", "type": "aws_network_interface", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_network_interface_sg_attachment": [{"address": "aws_network_interface_sg_attachment.user", "type": "aws_network_interface_sg_attachment", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.user", "type": "aws_launch_template", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.user", "type": "aws_launch_configuration", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_spot_instance_request": [{"address": "aws_spot_instance_request.user", "type": "aws_spot_instance_request", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.user", "type": "aws_lb", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.user", "type": "aws_alb", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.user", "type": "aws_elb", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.user", "type": "aws_db_instance", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.user", "type": "aws_rds_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.user", "type": "aws_db_proxy", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.user", "type": "aws_docdb_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.user", "type": "aws_neptune_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.user", "type": "aws_redshift_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.user", "type": "aws_redshiftserverless_workgroup", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.user", "type": "aws_elasticache_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.user", "type": "aws_elasticache_replication_group", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_elasticache_serverless_cache": [{"address": "aws_elasticache_serverless_cache.user", "type": "aws_elasticache_serverless_cache", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.user", "type": "aws_memorydb_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.user", "type": "aws_dax_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.user", "type": "aws_lambda_function", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"aws_ecs_service": [{"address": "aws_ecs_service.user", "type": "aws_ecs_service", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"aws_ecs_task_set": [{"address": "aws_ecs_task_set.user", "type": "aws_ecs_task_set", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_25 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.user", "type": "aws_instance", "name": "user", "provider": "aws", "values": {"uses": ["${var.not_given}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}
