# METADATA
# title: ECS tasks have a network interface of their own
# description: In the other modes tasks share the interface of their host, so that security groups cannot tell
#   one service from another.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.awsvpc
#   aliases: [9f4a9409-9c60-4671-be96-9716dbf63db1]
#   requirement: every ECS task definition must use the awsvpc network mode
#   severity: LOW
#   category: network isolation
#   resource_types: [aws_ecs_task_definition]
#   remediation: Set `network_mode` to "awsvpc".
#   fix:
#     set:
#       path: [network_mode]
#       value: awsvpc
package decree.aws.ecs.awsvpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must use the awsvpc network mode", ["network_mode"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	network_mode := value.at(task_definition.values, ["network_mode"], null)
	value.known(network_mode)
	network_mode != "awsvpc"
}
