# METADATA
# title: ECS containers have logs
# description: What a container wrote is gone with it when no log driver is set.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.logging
#   requirement: every ECS task definition must have logging enabled
#   severity: HIGH
#   category: logging
#   resource_types: [aws_ecs_task_definition]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.16", "10.2.1.13", "10.2.1.2.13", "10.2.1.3.13", "10.2.1.4.13", "10.2.1.5.13", "10.2.1.6.13",
#        "10.2.1.7.13", "10.2.2.13", "10.3.1.13", "10.6.3.17", "5.3.4.15", A1.2.1.17]
#     aws_ai_security: [AISF-RUNTIME-02]
#   remediation: Add a `logConfiguration` to each container.
package decree.aws.ecs.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must have logging enabled", ["container_definitions"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	some container_definition in value.list(value.parsed(value.at(task_definition.values, ["container_definitions"], null)), [])
	value.absent(value.at(container_definition, ["logConfiguration"], null))
}
