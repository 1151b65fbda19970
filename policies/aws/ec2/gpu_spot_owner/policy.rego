# METADATA
# title: Accelerated spot instances name their owner
# description: Even at a discount an idle GPU machine is costly; a name on it says whom to ask.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/spot_instance_request
# custom:
#   id: aws.ec2.gpu_spot_owner
#   requirement: no spot instance request may have instance_type matching
#     "^(p[2-9]|g[3-9]|gr[6-9]|trn|inf|dl|vt)[0-9a-z]*[.]", unless tagged Owner
#   severity: LOW
#   category: cost
#   resource_types: [aws_spot_instance_request]
#   profiles: [ai_platform]
#   remediation: Tag the request with `Owner`, or choose a type without an accelerator.
package decree.aws.ec2.gpu_spot_owner

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance_request, "must not have `instance_type` match \"^(p[2-9]|g[3-9]|gr[6-9]|trn|inf|dl|vt)[0-9a-z]*[.]\"", ["instance_type"]) if {
	some instance_request in input.resource.aws_spot_instance_request
	tag_owner := value.at(tf.tags(instance_request), ["Owner"], null)
	value.absent(tag_owner)
	value.matches(instance_request.values.instance_type, `^(p[2-9]|g[3-9]|gr[6-9]|trn|inf|dl|vt)[0-9a-z]*[.]`)
}
