# METADATA
# title: ECS tasks mount EFS volumes over TLS
# description: Without it files cross the network in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_task_definition
# custom:
#   id: aws.ecs.efs_transit_encryption
#   aliases: [CKV_AWS_97, AVD-AWS-0035]
#   requirement: every ECS task definition must encrypt volumes in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_ecs_task_definition]
#   profiles: [recommended]
#   remediation: Set `transit_encryption` to `ENABLED` in each `efs_volume_configuration`.
package decree.aws.ecs.efs_transit_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(task_definition, "must be encrypted in transit", []) if {
	some task_definition in input.resource.aws_ecs_task_definition
	some volume in task_definition.values.volume
	value.present(volume.efs_volume_configuration)
	transit_encryption := value.at(volume, ["efs_volume_configuration", 0, "transit_encryption"], null)
	value.known(transit_encryption)
	transit_encryption != "ENABLED"
}
