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

test_violating_25 if {
	flagged({"resource": {"aws_ecs_task_set": [{"address": "aws_ecs_task_set.user", "type": "aws_ecs_task_set", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_26 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.user", "type": "aws_eks_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_27 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.user", "type": "aws_eks_node_group", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_28 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.user", "type": "aws_efs_mount_target", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_29 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.user", "type": "aws_fsx_lustre_file_system", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_30 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.user", "type": "aws_fsx_windows_file_system", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_31 if {
	flagged({"resource": {"aws_fsx_ontap_file_system": [{"address": "aws_fsx_ontap_file_system.user", "type": "aws_fsx_ontap_file_system", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_32 if {
	flagged({"resource": {"aws_fsx_openzfs_file_system": [{"address": "aws_fsx_openzfs_file_system.user", "type": "aws_fsx_openzfs_file_system", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_33 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.user", "type": "aws_vpc_endpoint", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_34 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.user", "type": "aws_opensearch_domain", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_35 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.user", "type": "aws_elasticsearch_domain", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_36 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.user", "type": "aws_msk_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_37 if {
	flagged({"resource": {"aws_msk_serverless_cluster": [{"address": "aws_msk_serverless_cluster.user", "type": "aws_msk_serverless_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_38 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.user", "type": "aws_mq_broker", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_39 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.user", "type": "aws_mwaa_environment", "name": "user", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
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

test_complying_25 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.user", "type": "aws_eks_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.user", "type": "aws_eks_node_group", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_27 if {
	flagged({"resource": {"aws_efs_mount_target": [{"address": "aws_efs_mount_target.user", "type": "aws_efs_mount_target", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_28 if {
	flagged({"resource": {"aws_fsx_lustre_file_system": [{"address": "aws_fsx_lustre_file_system.user", "type": "aws_fsx_lustre_file_system", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_29 if {
	flagged({"resource": {"aws_fsx_windows_file_system": [{"address": "aws_fsx_windows_file_system.user", "type": "aws_fsx_windows_file_system", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_30 if {
	flagged({"resource": {"aws_fsx_ontap_file_system": [{"address": "aws_fsx_ontap_file_system.user", "type": "aws_fsx_ontap_file_system", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_31 if {
	flagged({"resource": {"aws_fsx_openzfs_file_system": [{"address": "aws_fsx_openzfs_file_system.user", "type": "aws_fsx_openzfs_file_system", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_32 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_vpc_endpoint": [{"address": "aws_vpc_endpoint.user", "type": "aws_vpc_endpoint", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_33 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.user", "type": "aws_opensearch_domain", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_34 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.user", "type": "aws_elasticsearch_domain", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_35 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.user", "type": "aws_msk_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_36 if {
	flagged({"resource": {"aws_msk_serverless_cluster": [{"address": "aws_msk_serverless_cluster.user", "type": "aws_msk_serverless_cluster", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_37 if {
	flagged({"resource": {"aws_mq_broker": [{"address": "aws_mq_broker.user", "type": "aws_mq_broker", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_38 if {
	flagged({"resource": {"aws_mwaa_environment": [{"address": "aws_mwaa_environment.user", "type": "aws_mwaa_environment", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_39 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.user", "type": "aws_codebuild_project", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_40 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.user", "type": "aws_sagemaker_notebook_instance", "name": "user", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_40 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.user", "type": "aws_instance", "name": "user", "provider": "aws", "values": {"uses": ["${var.not_given}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}
