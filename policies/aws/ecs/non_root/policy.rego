# METADATA
# title: ECS containers do not name root as their user
# description: Root in a container is one kernel flaw away from root on the host.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.non_root
#   requirement: ECS task definitions must not run as root
#   severity: MEDIUM
#   category: workload hardening
#   resource_types: [aws_ecs_task_definition]
#   remediation: Set `user` of each container to a user without privileges.
package decree.aws.ecs.non_root

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must run as a user other than root", ["container_definitions"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	some container_definition in value.list(value.parsed(value.at(task_definition.values, ["container_definitions"], null)), [])
	value.matches(container_definition.user, `^(root|0)(:|$)`)
}
