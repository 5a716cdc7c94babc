/** Made-up people in the register, by which the agent learns who reads or takes away what nobody has a reason to. */
package org.committeeroom.register.canary;
