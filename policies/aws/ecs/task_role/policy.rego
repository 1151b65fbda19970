# METADATA
# title: ECS tasks have a role of their own
# description: Without one, code falls back to the role of the host or to keys in its environment.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.task_role
#   requirement: every ECS task definition must have task_role_arn
#   severity: LOW
#   category: configuration
#   resource_types: [aws_ecs_task_definition]
#   remediation: Set `task_role_arn` to a role with what the code in the containers needs.
package decree.aws.ecs.task_role

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must set `task_role_arn`", ["task_role_arn"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	value.absent(value.at(task_definition.values, ["task_role_arn"], null))
}
