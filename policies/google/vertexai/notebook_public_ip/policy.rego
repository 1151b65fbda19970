# METADATA
# title: Notebook instances have no public addresses
# description: A notebook runs any code with the rights of its account; with a public address it is one firewall
#   rule away from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/notebooks_instance
# custom:
#   id: google.vertexai.notebook_public_ip
#   aliases: [CKV_GCP_89]
#   requirement: Vertex AI notebook instances must not have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_notebooks_instance]
#   profiles: [recommended, ai_platform]
#   remediation: Set `no_public_ip` to true.
#   fix:
#     set:
#       path: [no_public_ip]
#       value: true
package decree.google.vertexai.notebook_public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not have a public IP address", ["no_public_ip"]) if {
	some instance in input.resource.google_notebooks_instance
	no_public_ip := value.at(instance.values, ["no_public_ip"], null)
	value.known(no_public_ip)
	no_public_ip != true
}
