# METADATA
# title: ECS tasks do not share the processes of their host
# description: A container that sees the processes of the host can read their memory and their secrets.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.host_process_namespace
#   aliases: [CKV_AWS_335]
#   requirement: ECS task definitions must not share the process id namespace of the host
#   severity: HIGH
#   category: workload hardening
#   resource_types: [aws_ecs_task_definition]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["1.4.5.2"]
#     aws_ai_security: [AISF-RUNTIME-02]
#   remediation: Leave out `pid_mode`, or set it to `task`.
package decree.aws.ecs.host_process_namespace

import data.decree.tf

deny contains tf.finding(task_definition, "must not share the process id namespace of the host", ["pid_mode"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	task_definition.values.pid_mode == "host"
}
