# METADATA
# title: ECS clusters log commands run inside containers
# description: Commands run in a container through ECS Exec leave no other trace than this log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_cluster
# custom:
#   id: aws.ecs.exec_logging
#   aliases: [CKV_AWS_223]
#   requirement: every ECS cluster must log ECS Exec
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_ecs_cluster]
#   remediation: Set `configuration.0.execute_command_configuration.0.logging` to "DEFAULT".
#   fix:
#     set:
#       path: [configuration, 0, execute_command_configuration, 0, logging]
#       value: DEFAULT
package decree.aws.ecs.exec_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have logging enabled", ["configuration", 0, "execute_command_configuration", 0, "logging"]) if {
	some cluster in input.resource.aws_ecs_cluster
	logging := cluster.values.configuration[0].execute_command_configuration[0].logging
	value.known(logging)
	not logging in ["DEFAULT", "OVERRIDE"]
}
