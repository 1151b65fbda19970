# METADATA
# title: ECS tasks check the health of their containers
# description: A container that hangs counts as running until a check says otherwise.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.health_check
#   requirement: every ECS task definition must check the health of its containers
#   severity: INFO
#   category: availability
#   resource_types: [aws_ecs_task_definition]
#   remediation: Add a `healthCheck` to each container.
package decree.aws.ecs.health_check

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must check the health of its containers", ["container_definitions"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	some container_definition in value.list(value.parsed(value.at(task_definition.values, ["container_definitions"], null)), [])
	value.absent(value.at(container_definition, ["healthCheck"], null))
}
