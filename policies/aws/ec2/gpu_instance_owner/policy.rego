# METADATA
# title: Accelerated EC2 instances name their owner
# description: A forgotten GPU machine costs as much as a salary; with an owner's name on it somebody can be
#   asked whether it is still needed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.gpu_instance_owner
#   requirement: no EC2 instance may have instance_type matching
#     "^(p[2-9]|g[3-9]|gr[6-9]|trn|inf|dl|vt)[0-9a-z]*[.]", unless tagged Owner
#   severity: LOW
#   category: cost
#   resource_types: [aws_instance]
#   profiles: [ai_platform]
#   remediation: Tag the instance with `Owner`, or choose a type without an accelerator.
package decree.aws.ec2.gpu_instance_owner

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not have `instance_type` match \"^(p[2-9]|g[3-9]|gr[6-9]|trn|inf|dl|vt)[0-9a-z]*[.]\"", ["instance_type"]) if {
	some instance in input.resource.aws_instance
	tag_owner := value.at(tf.tags(instance), ["Owner"], null)
	value.absent(tag_owner)
	value.matches(instance.values.instance_type, `^(p[2-9]|g[3-9]|gr[6-9]|trn|inf|dl|vt)[0-9a-z]*[.]`)
}
