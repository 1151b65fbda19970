# METADATA
# title: ECS tasks run no privileged containers
# description: A privileged container has the rights of root on its host and on everything else that runs there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.privileged_container
#   aliases: [CKV_AWS_334]
#   requirement: ECS task definitions must not run privileged containers
#   severity: HIGH
#   category: workload hardening
#   resource_types: [aws_ecs_task_definition]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["7.2.1.6", "7.2.2.6", "7.2.3.3"]
#     aws_ai_security: [AISF-RUNTIME-02]
#   remediation: Leave out `privileged`, and add single capabilities where the container needs them.
package decree.aws.ecs.privileged_container

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must not run privileged containers", ["container_definitions"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	some container_definition in value.list(value.parsed(value.at(task_definition.values, ["container_definitions"], null)), [])
	privileged := container_definition.privileged
	value.known(privileged)
	privileged != false
}
