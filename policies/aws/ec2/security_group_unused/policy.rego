# METADATA
# title: Security groups are attached to something
# description: "An unused group is a door that stands ready: whoever attaches it by mistake opens what it allowed long ago."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
# custom:
#   id: aws.ec2.security_group_unused
#   aliases: [CKV2_AWS_5]
#   requirement: every security group must be attached to something
#   severity: LOW
#   category: cost
#   resource_types: [aws_security_group]
#   remediation: Attach the group to an instance, an interface or another resource, or delete it.
#   fix:
#     add_resource:
#       type: aws_security_group_rule
#       attributes:
#         source_security_group_id: ${self.id}
package decree.aws.ec2.security_group_unused

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must be attached to something", []) if {
	some group in input.resource.aws_security_group
	tf.unreferred_by(group, {"aws_instance", "aws_network_interface", "aws_network_interface_sg_attachment", "aws_launch_template", "aws_launch_configuration", "aws_spot_instance_request", "aws_lb", "aws_alb", "aws_elb", "aws_db_instance", "aws_rds_cluster", "aws_db_proxy", "aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster", "aws_redshiftserverless_workgroup", "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_elasticache_serverless_cache", "aws_memorydb_cluster", "aws_dax_cluster", "aws_lambda_function", "aws_ecs_service", "aws_ecs_task_set", "aws_eks_cluster", "aws_eks_node_group", "aws_efs_mount_target", "aws_fsx_lustre_file_system", "aws_fsx_windows_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_vpc_endpoint", "aws_opensearch_domain", "aws_elasticsearch_domain", "aws_msk_cluster", "aws_msk_serverless_cluster", "aws_mq_broker", "aws_mwaa_environment", "aws_codebuild_project", "aws_sagemaker_notebook_instance", "aws_sagemaker_model", "aws_sagemaker_domain", "aws_dms_replication_instance", "aws_batch_compute_environment", "aws_glue_connection", "aws_glue_dev_endpoint", "aws_emr_cluster", "aws_apprunner_vpc_connector", "aws_transfer_server", "aws_ec2_client_vpn_endpoint", "aws_route53_resolver_endpoint", "aws_kinesis_firehose_delivery_stream", "aws_quicksight_vpc_connection", "aws_apigatewayv2_vpc_link", "aws_workspaces_directory", "aws_imagebuilder_infrastructure_configuration", "aws_ec2_instance_connect_endpoint", "aws_synthetics_canary", "aws_datasync_location_efs", "aws_kinesisanalyticsv2_application", "aws_scheduler_schedule", "aws_cloudwatch_event_target"})
	every group_rule in possible_group_rules(group) {
		item := group_rule
		value.absent(item)
	}
	every security_group_ingress_rule in possible_security_group_ingress_rules(group) {
		item_2 := security_group_ingress_rule
		value.absent(item_2)
	}
	every security_group_egress_rule in possible_security_group_egress_rules(group) {
		item_3 := security_group_egress_rule
		value.absent(item_3)
	}
}

possible_group_rules(group) := [candidate |
	some candidate in input.resource.aws_security_group_rule
	tf.could_refer(value.at(candidate.values, ["source_security_group_id"], null), group)
]

possible_security_group_ingress_rules(group) := [candidate |
	some candidate in input.resource.aws_vpc_security_group_ingress_rule
	tf.could_refer(value.at(candidate.values, ["referenced_security_group_id"], null), group)
]

possible_security_group_egress_rules(group) := [candidate |
	some candidate in input.resource.aws_vpc_security_group_egress_rule
	tf.could_refer(value.at(candidate.values, ["referenced_security_group_id"], null), group)
]
