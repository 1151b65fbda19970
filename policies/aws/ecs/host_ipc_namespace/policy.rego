# METADATA
# title: ECS tasks do not share the IPC of their host
# description: Shared memory of other processes of the host lies open to the container.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.host_ipc_namespace
#   requirement: ECS task definitions must not share the IPC namespace of the host
#   severity: HIGH
#   category: workload hardening
#   resource_types: [aws_ecs_task_definition]
#   profiles: [recommended]
#   remediation: Leave out `ipc_mode`, or set it to `task` or `none`.
package decree.aws.ecs.host_ipc_namespace

import data.decree.tf

deny contains tf.finding(task_definition, "must not share the IPC namespace of the host", ["ipc_mode"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	task_definition.values.ipc_mode == "host"
}
