# METADATA
# title: ECS containers have a read-only root file system
# description: What cannot be written cannot be replaced by an attacker's tools.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.read_only_root
#   aliases: [CKV_AWS_336]
#   requirement: every ECS task definition must have a read-only root filesystem
#   severity: MEDIUM
#   category: workload hardening
#   resource_types: [aws_ecs_task_definition]
#   frameworks:
#     pci_dss:
#       ["10.3.2.9", "10.6.3.16", "3.5.1.3.9", "7.2.1.7", "7.2.2.7", "7.2.5.4", "7.2.6.1", "7.3.1.4", "7.3.2.4",
#        "7.3.3.4", "8.2.7.4", "8.2.8.6", "8.3.4.4", A1.1.2.5, A3.4.1.5]
#     aws_ai_security: [AISF-RUNTIME-02]
#   remediation: Set `readonlyRootFilesystem` to true for each container, and mount volumes for what is written.
package decree.aws.ecs.read_only_root

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must have a read-only root filesystem", ["container_definitions"]) if {
	some task_definition in input.resource.aws_ecs_task_definition
	some container_definition in value.list(value.parsed(value.at(task_definition.values, ["container_definitions"], null)), [])
	readonlyRootFilesystem := value.at(container_definition, ["readonlyRootFilesystem"], null)
	value.known(readonlyRootFilesystem)
	readonlyRootFilesystem != true
}
